import type { FieldError } from '@participa/base/refusals.ts';
import type { SubmittedRules } from '@participa/processes/web/kind-parts.ts';
import { numberFromForm } from '@participa/processes/web/submitted-rules.ts';
import type { BudgetRules } from '../../domain/budget-kind.ts';

/** How people vote and how it is counted, laid over what there was: a field that the form did not have changes nothing. */
export const voteFromForm = (
  submitted: SubmittedRules,
  before: Pick<BudgetRules, 'ballot' | 'count'>,
  errors: FieldError[],
): Pick<BudgetRules, 'ballot' | 'count'> => ({
  ballot: ballotFromForm(submitted, before.ballot, errors),
  count: countFromForm(submitted, before.count),
});

function ballotFromForm(submitted: SubmittedRules, before: BudgetRules['ballot'], errors: FieldError[]): BudgetRules['ballot'] {
  const form = submitted['ballot.form'];
  if (form === undefined) return before;
  const max = numberFromForm(submitted, 'ballot.max', errors);
  if (form !== 'approval') return { form: 'knapsack', max };
  if (max === null && !errors.some(({ path }) => path === 'ballot.max')) errors.push({ path: 'ballot.max', code: 'required' });
  return { form, min: numberFromForm(submitted, 'ballot.min', errors) ?? 1, max: max ?? 1 };
}

function countFromForm(submitted: SubmittedRules, before: BudgetRules['count']): BudgetRules['count'] {
  const code = submitted['count.code'];
  if (code === undefined) return before;
  // Parameters of another rule than the one chosen now mean nothing: it begins with its usual ones.
  if (submitted['count.of'] !== code) return { code, version: 1, parameters: {} };
  const parameterEntries = Object.entries(submitted).flatMap(([name, value]) =>
    name.startsWith('parameter.') && value !== undefined ? [[name.slice(10), value]] : [],
  );
  return {
    code,
    version: before?.version ?? 1,
    parameters: {
      ...(before?.code === code ? before.parameters : {}),
      ...(Object.fromEntries(parameterEntries) as Record<string, string>),
    },
  };
}
