import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'comments'> = {
  comment_deleted: () => 'Este comentário foi apagado por quem o escreveu.',
  own_comment: () => 'Não se pode votar no próprio comentário.',
  comment_edit_over: (f) => `Um comentário pode ser corrigido durante ${f['hours']} horas; esse prazo já passou.`,
};
