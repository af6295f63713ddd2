import { byTotal, ranked, scoreBy } from '../greedy/ranking.ts';
import type { Election } from '../election.ts';
import { weightsOf } from '../support.ts';
import type { TieOrder } from '../ties.ts';
import type { Utility } from './market.ts';

/** Projects by votes, as far as each fits into what `taken` leaves of the budget; `taken` itself is not repeated. */
export function greedyRest(election: Election, taken: readonly number[], ties: TieOrder): number[] {
  const { projects, budget } = election;
  const skip = new Set(taken);
  let moneyLeft = budget - taken.reduce((sum, project) => sum + projects[project]!.cost, 0);
  return ranked(election, byTotal(scoreBy(election, 'votes')), ties).filter((project) => {
    const { cost } = projects[project]!;
    if (skip.has(project) || cost > moneyLeft) return false;
    moneyLeft -= cost;
    return true;
  });
}

/** How many ballots get strictly more utility from `first` than from `second`, and the other way round. */
export function preferences(election: Election, { measure, timesCost }: Utility, first: readonly number[], second: readonly number[]) {
  const { projects, ballots } = election;
  const weights = measure === 'votes' ? undefined : weightsOf(ballots, measure);
  const worth = new Map<number, bigint>();
  const add = (project: number, sign: bigint) =>
    worth.set(project, (worth.get(project) ?? 0n) + sign * (timesCost ? BigInt(projects[project]!.cost) : 1n));
  for (const project of first) add(project, 1n);
  for (const project of second) add(project, -1n);
  const counts = { first: 0, second: 0 };
  for (let ballot = 0; ballot < ballots.count; ballot++) {
    let balance = 0n;
    for (let at = ballots.starts[ballot]!; at < ballots.starts[ballot + 1]!; at++) {
      const value = worth.get(ballots.choices[at]!);
      if (value) balance += value * BigInt(weights ? Math.max(0, weights[at]!) : 1);
    }
    if (balance > 0n) counts.first++;
    else if (balance < 0n) counts.second++;
  }
  return counts;
}
