import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'proposals'>> = {
  edited_meanwhile: () => 'Esta propuesta cambió mientras la corregías. Lo que escribiste sigue acá: comparalo y volvé a guardar.',
  draft_limit: (f) => `Ya tenés ${f['drafts']} borradores. Publicá o descartá alguno antes de empezar otro.`,
};
