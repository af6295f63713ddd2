import { defineTexts } from '@participa/base/texts.ts';

/** What the room legal says to everybody. */
export const legalTexts = defineTexts('legal', {
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
