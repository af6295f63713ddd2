import { defineTexts } from '@participa/base/texts.ts';

/** What the room notifications says to everybody. */
export const notificationsTexts = defineTexts('notifications', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
