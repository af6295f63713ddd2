import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'proposals'> = {
  proposal_withdrawn: () => 'Quem escreveu esta proposta a retirou. Ela pode ser lida, mas não recebe mais apoios nem comentários.',
  proposal_closed: () => 'Esta proposta já tem resposta e não admite mudanças nem apoios.',
  edit_window_over: (f) => `Já passaram os ${f['days']} dias em que se podia corrigir esta proposta.`,
  too_many_supports_to_edit: (f) => `Mais de ${f['supports']} pessoas apoiam o que está escrito: já não pode ser mudado.`,
  edited_meanwhile: () => 'Esta proposta mudou enquanto você a corrigia. O que você escreveu continua aqui: compare e salve de novo.',
  draft_limit: (f) => `Você já tem ${f['drafts']} rascunhos. Publique ou descarte algum antes de começar outro.`,
};
