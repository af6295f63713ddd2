import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { proposalsRefusals } from '@participa/proposals/texts/texts.ts';

/** What the room budgets says to everybody. */
export const budgetsTexts = defineTexts('budgets', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What other pages tell of a budget; it is a part of `budgetsTexts`. */
export const budgetsSummaryTexts = defineTexts('budgets.summary', {
  es: () => import('./summary.es.ts'),
  'es-AR': () => import('./summary.es-ar.ts'),
  pt: () => import('./summary.pt.ts'),
  en: () => import('./summary.en.ts'),
});

/** What explains a result, a project and its works. Apart from the others, because only some pages need them. */
export const resultsTexts = defineTexts('budgets.results', {
  es: () => import('./results.es.ts'),
  pt: () => import('./results.pt.ts'),
  en: () => import('./results.en.ts'),
});

/** What the room budgets says in the back office. */
export const budgetsAdminTexts = defineTexts('budgets.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** What budgets say on the pages of processes. */
export const budgetKindTexts = defineTexts('budgets.kind', {
  es: () => import('./kind.es.ts'),
  pt: () => import('./kind.pt.ts'),
  en: () => import('./kind.en.ts'),
});

/** What the fields are called that budgets add to the forms of processes. */
export const budgetKindFormTexts = defineTexts('budgets.kind-forms', {
  es: () => import('./kind-forms.es.ts'),
  pt: () => import('./kind-forms.pt.ts'),
  en: () => import('./kind-forms.en.ts'),
});

/** Why the room budgets says no. */
export const budgetsRefusals = defineRefusals(
  'budgets.refusals',
  {
    es: () => import('./refusals.es.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [proposalsRefusals],
);
