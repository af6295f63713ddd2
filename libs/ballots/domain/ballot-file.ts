import type { Election } from '@participa/voting-rules/election.ts';
import type { HeadingCount } from './count-heading.ts';
import { pabulibLines } from '@participa/voting-rules/pabulib/writer.ts';
import { canonical } from '@participa/base/canonical.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';

/** What a `.pb` file says of where its ballots come from. */
export interface BallotFileOrigin {
  readonly title: string;
  readonly heading: string;
  readonly unit: string;
  readonly country: string;
  readonly currency: string;
  /** The vote's first and last day, "2026-03-12". */
  readonly days: readonly [first: string, last: string];
  readonly rules: BudgetRules;
}

/**
 * The `.pb` file of a heading: everything that counting again needs, with the rule's own parameters. Ids of voters are the places of their
 * ballots in the file's order, which follows from the ballots alone: they lead to nobody, not even from heading to heading.
 */
export function ballotFile(
  election: Election,
  outcome: HeadingCount,
  { title, heading, unit, country, currency, days, rules }: BallotFileOrigin,
): string {
  const { ballot } = rules;
  const meta: (readonly [string, string])[] = [
    ['description', `${title}, ${unit}: ${heading}`],
    ['country', country],
    ['unit', unit],
    ['subunit', heading],
    ['instance', title],
    ['rule', outcome.rule],
    ['rule_version', String(outcome.version)],
    ['rule_parameters', canonical(outcome.parameters)],
    ['date_begin', days[0]],
    ['date_end', days[1]],
    ['currency', currency],
    ...(ballot?.form === 'approval' ? [['min_length', String(ballot.min)] as const] : []),
    ...(ballot?.form === 'knapsack' ? [['max_sum_cost', String(election.budget)] as const] : []),
  ];
  return [...pabulibLines(election, { meta, selected: outcome.selected, voterId: (nth) => String(nth + 1) })].join('');
}
