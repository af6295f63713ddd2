import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { budgetsRefusals } from '@participa/budgets/texts/texts.ts';

/** What the room ballots says to everybody. */
export const ballotsTexts = defineTexts('ballots', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What the room ballots says in the back office. */
export const ballotsAdminTexts = defineTexts('ballots.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** Why the room ballots says no. */
export const ballotsRefusals = defineRefusals(
  'ballots.refusals',
  {
    es: () => import('./refusals.es.ts'),
    'es-AR': () => import('./refusals.es-ar.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [budgetsRefusals],
);
