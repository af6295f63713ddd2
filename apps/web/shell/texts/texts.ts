import { defineTexts } from '@participa/base/texts.ts';

/** What the frame says to everybody. */
export const shellTexts = defineTexts('shell', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What the frame says in the back office. */
export const adminTexts = defineTexts('shell.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});
