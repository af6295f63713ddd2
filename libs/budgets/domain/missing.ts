import type { BudgetRules } from './budget-kind.ts';

/** What a cycle needs, in the order in which it is prepared: first to be opened, then to be voted. */
export const neededToOpen = ['headings', 'money', 'voting_phase', 'ballot', 'count'] as const;
export const neededToVote = ['evaluated', 'feasible', 'affordable'] as const;
export const needs = [...neededToOpen, ...neededToVote] as const;
export type Need = (typeof needs)[number];

/** A heading with its projects counted; `unaffordable` are feasible ones without a cost, or that cost more than there is. */
export interface PreparedHeading {
  readonly money: number;
  readonly undecided: number;
  readonly feasible: number;
  readonly unaffordable: number;
}

/** What of a cycle is still missing; empty when it can be voted. */
export function missingIn({
  rules,
  headings,
}: {
  readonly rules: Pick<BudgetRules, 'phases' | 'ballot' | 'count'>;
  readonly headings: readonly PreparedHeading[];
}): Need[] {
  const some = headings.length > 0;
  const satisfied: Record<Need, boolean> = {
    headings: some,
    money: some && headings.every(({ money }) => money > 0),
    voting_phase: rules.phases.some(({ kind }) => kind === 'voting'),
    ballot: rules.ballot !== null,
    count: rules.count !== null,
    evaluated: headings.some(({ feasible }) => feasible > 0) && headings.every(({ undecided }) => undecided === 0),
    feasible: some && headings.every(({ feasible }) => feasible > 0),
    affordable: headings.every(({ unaffordable }) => unaffordable === 0),
  };
  return needs.filter((need) => !satisfied[need]);
}
