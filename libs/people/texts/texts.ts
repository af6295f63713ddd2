import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';

/** What the room people says to everybody. */
export const peopleTexts = defineTexts('people', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What the room people says in the back office. */
export const peopleAdminTexts = defineTexts('people.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** The mails of the room people. */
export const peopleMailTexts = defineTexts('people.mails', {
  es: () => import('./mails.es.ts'),
  'es-AR': () => import('./mails.es-ar.ts'),
  pt: () => import('./mails.pt.ts'),
  en: () => import('./mails.en.ts'),
});

/** Why the room people says no. */
export const peopleRefusals = defineRefusals('people.refusals', {
  es: () => import('./refusals.es.ts'),
  'es-AR': () => import('./refusals.es-ar.ts'),
  pt: () => import('./refusals.pt.ts'),
  en: () => import('./refusals.en.ts'),
});
