import type { KindForms } from '@participa/processes/web/kind-parts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetKind, type BudgetRules } from '../../domain/budget-kind.ts';
import { adminBudgetPath } from '../../paths.ts';
import { budgetKindFormTexts, budgetKindTexts, budgetsRefusals } from '../../texts/texts.ts';
import { voteFromForm } from './submitted-vote.ts';
import { VoteFields } from './vote-fields.tsx';

/** What budgets bring to the forms of processes: how people vote, and how it is counted. */
export const budgetKindForms: KindForms = {
  kind: budgetKind,
  refusals: budgetsRefusals,
  usePreparationLink: (id) => ({
    href: adminBudgetPath(id),
    label: useTexts(budgetKindFormTexts).toMoney,
    openedLabel: useTexts(budgetKindTexts).toBudget,
  }),
  Fields: ({ rules, ...rest }) => <VoteFields ballot={(rules as BudgetRules).ballot} count={(rules as BudgetRules).count} {...rest} />,
  rulesFromForm: (submitted, before, errors) => voteFromForm(submitted, before as BudgetRules, errors),
  useFieldNames() {
    const { min, max, rule, parameter } = useTexts(budgetKindFormTexts);
    return {
      'ballot.min': min,
      'ballot.max': max,
      'count.code': rule,
      ...Object.fromEntries(Object.entries(parameter).map(([name, { label }]) => [`parameter.${name}`, label])),
    };
  },
  fieldOf: (path) =>
    /^rules\.(?:ballot|count)\./.test(path) ? path.replace(/^rules\.count\.parameters\./, 'parameter.').replace(/^rules\./, '') : undefined,
};
