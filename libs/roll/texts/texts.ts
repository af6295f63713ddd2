import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { peopleRefusals } from '@participa/people/texts/texts.ts';

/** What the room roll says to everybody. */
export const rollTexts = defineTexts('roll', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What the room roll says in the back office. */
export const rollAdminTexts = defineTexts('roll.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** Why the room roll says no. */
export const rollRefusals = defineRefusals(
  'roll.refusals',
  {
    es: () => import('./refusals.es.ts'),
    'es-AR': () => import('./refusals.es-ar.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [peopleRefusals],
);
