import { defineTexts } from '../texts.ts';

/** Why a request as such is refused. */
export const requestTexts = defineTexts('request', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What is wrong with a field, for forms that find it themselves. */
export const fieldTexts = defineTexts('fields', {
  es: () => import('./fields.es.ts'),
  'es-AR': () => import('./fields.es-ar.ts'),
  pt: () => import('./fields.pt.ts'),
  en: () => import('./fields.en.ts'),
});
