import { toNumber } from '../fraction.ts';
import type { ProjectExplanation } from '../outcome.ts';
import type { RaisedRun } from './completion.ts';
import type { TieOrder } from '../ties.ts';
import { replay, type LossExplanation } from './replay.ts';
import type { Market } from './market.ts';

/** What equal shares can say about each project, from a second walk through the run that was kept. */
export function explainEqualShares(
  market: Market,
  ties: TieOrder,
  run: RaisedRun,
  selected: readonly number[],
  greedyInstead: boolean,
): ProjectExplanation[] {
  const { projects } = market.election;
  const place = new Map(run.purchases.map(({ project }, index) => [project, index]));
  const losers = projects.map((_, project) => project).filter((project) => !selected.includes(project));
  const lost = replay(market, ties, run, toNumber(run.endowment), losers);
  return [...selected.map(won), ...losers.map((project) => explained(project, lost.get(project)!))];

  function base(project: number) {
    const { id, cost } = projects[project]!;
    return { id, cost, supporters: market.supports.starts[project + 1]! - market.supports.starts[project]! };
  }

  function won(project: number, index: number): ProjectExplanation {
    const round = place.get(project);
    if (round === undefined || greedyInstead) return { ...base(project), funded: true, round: index + 1, byCompletion: true };
    const { price } = run.purchases[round]!;
    const heaviest = market.heaviest(project);
    return {
      ...base(project),
      funded: true,
      round: round + 1,
      paidAtMost: Math.ceil(price * heaviest - 1e-9),
      ...(price > 0 && { effectiveVotes: Math.round((100 * projects[project]!.cost) / (price * heaviest)) / 100 }),
    };
  }

  function explained(project: number, { round, moneyLeft, winningCost, missingSupport, takers }: LossExplanation): ProjectExplanation {
    const account = { ...base(project), funded: false };
    if (greedyInstead) return { ...account, reason: 'not-in-best-set' };
    return {
      ...account,
      reason: account.supporters === 0 ? 'no-support' : 'supporters-spent',
      round,
      moneyLeft,
      winningCost,
      missingSupport,
      takers: takers.map(({ project: taker, amount }) => ({ id: projects[taker]!.id, amount })),
    };
  }
}
