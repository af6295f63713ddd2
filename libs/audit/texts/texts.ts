import { defineTexts } from '@participa/base/texts.ts';

/** What the room audit says to everybody. */
export const auditTexts = defineTexts('audit', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
