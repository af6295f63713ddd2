import { object, type infer as Infer } from 'zod';
import { toUnits, readDecimal } from '../decimal.ts';
import type { Election } from '../election.ts';
import { greedyRest, preferences } from '../equal-shares/after.ts';
import { explainEqualShares } from '../equal-shares/explain.ts';
import { plainRun, raisedRun, type RaisedRun } from '../equal-shares/completion.ts';
import { marketOf, type Utility } from '../equal-shares/market.ts';
import { Runner } from '../equal-shares/run.ts';
import type { Fraction } from '../fraction.ts';
import { money, oneOf } from '../parameters.ts';
import { defineRule, type Decision } from '../rule.ts';
import { tieOrder, tieParameters, type TieOrder } from '../ties.ts';

const utilities = {
  cost: { measure: 'votes', timesCost: true },
  cardinality: { measure: 'votes', timesCost: false },
  points: { measure: 'points', timesCost: false },
  'points-cost': { measure: 'points', timesCost: true },
  borda: { measure: 'borda', timesCost: false },
  score: { measure: 'score', timesCost: false },
  'score-cost': { measure: 'score', timesCost: true },
} satisfies Record<string, Utility>;

const parameters = object({
  utility: oneOf(
    ['cost', 'cardinality', 'points', 'points-cost', 'borda', 'score', 'score-cost'],
    'cost',
    'What a voter gets of a funded project: its cost, 1, the points given, points × cost, its place in the ranking.',
  ),
  completion: oneOf(
    ['none', 'add1', 'add1u', 'add1-comparison'],
    'none',
    'What to do with money that is left: nothing; raise the endowments step by step (add1); then fund by votes what still fits ' +
      '(add1u); or take the set funded by votes instead if strictly more voters prefer it (add1-comparison).',
  ),
  step: money('', 'Step by which the endowment rises, in currency units; empty for 0.1 % of the first one.'),
  start: oneOf(['exact', 'integral'], 'exact', 'First endowment: budget ÷ ballots exactly, or rounded down to whole currency units.'),
  stop: oneOf(
    ['exhaustive', 'infeasible'],
    'infeasible',
    'Stop raising when nothing more fits, or only when the next result would cost too much.',
  ),
  ...tieParameters,
});

/**
 * Method of Equal Shares: every ballot gets the same part of the budget, and a project is funded when its supporters can pay it together,
 * those first whose supporters pay least per utility.
 * Sources: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021); completions:
 * Faliszewski et al., "Participatory Budgeting: Data, Tools and Analysis" (IJCAI 2023), equalshares.net.
 */
export const equalShares = defineRule({
  code: 'equal-shares',
  version: 1,
  ballotForms: ['approval', 'choose-one', 'knapsack', 'points', 'ranking'],
  comparable: true,
  parameters,
  decide(election, parameters): Decision {
    const { projects, ballots } = election;
    const ties = tieOrder(election, parameters);
    const utility = utilities[parameters.utility];
    const market = marketOf(election, utility);
    const run = ballots.count === 0 ? noRun : runOf(new Runner(market, ties), election, parameters);
    const bought = run.purchases.map(({ project }) => project);
    const { selected, greedyInstead } = completed(election, utility, bought, ties, parameters.completion);
    return {
      selected,
      ties: run.ties.map(({ round, tied }) => ({ round, tied: tied.map((project) => projects[project]!.id), by: ties.decidedBy(tied) })),
      explain: () => explainEqualShares(market, ties, run, selected, greedyInstead),
    };
  },
});

const noRun: RaisedRun = { purchases: [], ties: [], cost: 0, endowment: { num: 0n, den: 1n }, runs: 0 };

function completed(election: Election, utility: Utility, bought: readonly number[], ties: TieOrder, completion: string) {
  if (completion === 'add1u') return { selected: [...bought, ...greedyRest(election, bought, ties)], greedyInstead: false };
  if (completion === 'add1-comparison') {
    const greedy = greedyRest(election, [], ties);
    const prefer = preferences(election, utility, greedy, bought);
    if (prefer.first > prefer.second) return { selected: greedy, greedyInstead: true };
  }
  return { selected: bought, greedyInstead: false };
}

function runOf(runner: Runner, election: Election, { completion, step, start, stop }: Infer<typeof parameters>): RaisedRun {
  const share = endowment(election, start);
  if (completion === 'none') return plainRun(runner, share);
  return raisedRun(runner, { start: share, step: stepOf(election, step), untilExhaustive: stop === 'exhaustive' });
}

function endowment({ budget, decimals: places, ballots }: Election, start: 'exact' | 'integral'): Fraction {
  if (start === 'exact') return { num: BigInt(budget), den: BigInt(ballots.count) };
  const unit = 10n ** BigInt(places);
  return { num: (BigInt(budget) / (BigInt(ballots.count) * unit)) * unit, den: 1n };
}

function stepOf({ budget, decimals: places, ballots }: Election, step: string): Fraction {
  const decimal = readDecimal(step);
  if (!decimal || decimal.units === 0n) return { num: BigInt(Math.max(1, budget)), den: BigInt(ballots.count) * 1000n };
  const finest = Math.max(decimal.decimals, places);
  return { num: toUnits(decimal, finest)!, den: 10n ** BigInt(finest - places) };
}
