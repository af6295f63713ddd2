import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'comments'> = {
  comment_deleted: () => 'Este comentario fue borrado por quien lo escribió.',
  own_comment: () => 'No se puede votar un comentario propio.',
  comment_edit_over: (f) => `Un comentario se puede corregir durante ${f['hours']} horas; ese plazo ya pasó.`,
};
