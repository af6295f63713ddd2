import { defineTexts } from '../texts.ts';

/** Why a request as such is refused, and what is wrong with a field. On every page. */
export const requestTexts = defineTexts('request', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
