import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Reason } from '../domain/reasons.ts';
import { reasons } from './reasons.pt.ts';

export const texts: RefusalSentences<'moderation'> = {
  hidden_by_moderation: (f) =>
    f['rule']
      ? `A moderação ocultou isto em ${f['on']}. Motivo: ${reasons[f['rule'] as Reason] ?? ''}.`
      : 'A moderação ocultou este conteúdo.',
  not_hidden: () => 'Isto já não está oculto.',
  party_to_it: () => 'É um conteúdo da própria conta: outra pessoa da equipe decide.',
  own_decision: () => 'É um recurso contra uma decisão própria: outra pessoa da equipe decide.',
  undo_over: (f) => `Dava para desfazer durante ${f['minutes']} minutos. Agora dá para restituir com um motivo.`,
  appeal_over: (f) => `Dava para recorrer durante ${f['months']} meses; o prazo já passou.`,
  appealed_already: () => 'Já houve recurso contra esta decisão.',
  appeal_decided: () => 'Este recurso já foi decidido.',
  blocked: (f) =>
    `Esta conta não pode publicar até ${f['until']}. Motivo: ${reasons[f['reason'] as Reason] ?? ''}. Em ` +
    '«Minha conta» estão os detalhes e como recorrer.',
  blocked_already: () => 'Esta conta já está bloqueada.',
  too_many_links: (f) => `Nos primeiros ${f['days']} dias de uma conta cabe ${f['links']} link por texto. Tire os demais.`,
};
