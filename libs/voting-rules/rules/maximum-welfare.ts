import { object } from 'zod';
import { bestSet } from '../knapsack/best-set.ts';
import type { ProjectExplanation } from '../outcome.ts';
import { oneOf } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { naturalMeasure, totalsOf, type Measure } from '../support.ts';
import { tieOrder, tieParameters } from '../ties.ts';

/**
 * Maximum welfare: of all sets that fit into the budget the one whose projects have the most support together (exact 0/1 knapsack). Of sets
 * with equal support the cheapest; of those the one that holds the project placed first in the tie order, then the second, and so on.
 * Throws `too-hard` rather than guess. Source: Talmon, Faliszewski, "A Framework for Approval-Based Budgeting Methods" (AAAI 2019), R_max.
 */
export const maximumWelfare = defineRule({
  code: 'maximum-welfare',
  version: 1,
  ballotForms: ['approval', 'choose-one', 'knapsack', 'points', 'ranking'],
  comparable: true,
  parameters: object({
    measure: oneOf(
      ['natural', 'votes', 'points', 'borda', 'score'],
      'natural',
      'What support is measured in; natural is what the ballot measures.',
    ),
    utility: oneOf(['cardinality', 'cost'], 'cardinality', 'Whether a supporter of a funded project gets 1, or its cost.'),
    ...tieParameters,
  }),
  decide(election, { measure: measureParameter, utility, ...tie }) {
    const { projects, ballots, budget } = election;
    const measure: Measure = measureParameter === 'natural' ? naturalMeasure(ballots.form) : measureParameter;
    const totals = totalsOf(ballots, projects.length, measure);
    const votes = totalsOf(ballots, projects.length, 'votes');
    const { place } = tieOrder(election, tie);
    const key = (project: number) => 1n << BigInt(projects.length - 1 - place[project]!);
    const items = projects.map(({ cost }, project) => ({
      cost,
      value: totals[project]! * (utility === 'cost' ? cost : 1),
      key: key(project),
    }));
    const best = bestSet(items, budget);
    const order = projects.map((_, project) => project).sort((a, b) => totals[b]! - totals[a]! || place[a]! - place[b]!);
    const selected = order.filter((project) => (best & key(project)) !== 0n);
    const moneyLeft = budget - selected.reduce((sum, project) => sum + projects[project]!.cost, 0);
    const account = (project: number): ProjectExplanation => {
      const { id, cost } = projects[project]!;
      const base = { id, cost, supporters: votes[project]!, ...(totals[project] !== votes[project] && { score: totals[project]! }) };
      if (selected.includes(project)) return { ...base, funded: true };
      if (totals[project]! <= 0) return { ...base, funded: false, reason: 'no-support' };
      return {
        ...base,
        funded: false,
        reason: 'not-in-best-set',
        moneyLeft: moneyLeft,
        ...(utility === 'cardinality' && { winningCost: moneyLeft }),
      };
    };
    return { selected, ties: [], explain: () => [...selected, ...order.filter((project) => !selected.includes(project))].map(account) };
  },
});
