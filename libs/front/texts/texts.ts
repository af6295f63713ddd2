import { defineTexts } from '@participa/base/texts.ts';

/** What the room front says to everybody. */
export const frontTexts = defineTexts('front', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
