import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'proposals'> = {
  proposal_withdrawn: () => 'Quien escribió esta propuesta la retiró. Se puede leer, pero ya no recibe apoyos ni comentarios.',
  proposal_closed: () => 'Esta propuesta ya tiene respuesta y no admite cambios ni apoyos.',
  edit_window_over: (f) => `Ya pasaron los ${f['days']} días en que se podía corregir esta propuesta.`,
  too_many_supports_to_edit: (f) => `Más de ${f['supports']} personas apoyan lo que está escrito: ya no se puede cambiar.`,
  edited_meanwhile: () => 'Esta propuesta cambió mientras usted la corregía. Lo que escribió sigue aquí: compárelo y vuelva a guardar.',
  draft_limit: (f) => `Ya tiene ${f['drafts']} borradores. Publique o descarte alguno antes de empezar otro.`,
};
