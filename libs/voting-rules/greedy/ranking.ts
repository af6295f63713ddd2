import type { Election } from '../election.ts';
import { signOf } from '../fraction.ts';
import { totalsOf, type Measure } from '../support.ts';
import type { Tie, TieOrder } from '../ties.ts';

/** A way to put projects in order: by what they got, or by what they got per cost. */
export interface Ranking {
  readonly score: (project: number) => number;
  /** Negative when `a` stands before `b`, 0 when only the tie order can tell. Exact. */
  readonly compare: (a: number, b: number) => number;
  /** The least score with which `project`, at its cost, would stand before `other`; `wins` says who wins a tie between them. */
  readonly scoreToPass: (project: number, other: number, wins: boolean) => number;
  /**
   * The highest cost with which `project` would stand before `other`; Infinity where cost does not matter, below 0 where no cost is low
   * enough.
   */
  readonly costToPass: (project: number, other: number, wins: boolean) => number;
}

/** By the sum of a measure, highest first. */
export function byTotal(score: (project: number) => number): Ranking {
  return {
    score,
    compare: (a, b) => score(b) - score(a),
    scoreToPass: (_, other, wins) => score(other) + (wins ? 0 : 1),
    costToPass: (project, other, wins) => (score(project) > score(other) || (wins && score(project) === score(other)) ? Infinity : -1),
  };
}

/** By the sum of a measure per cost, highest first, compared by cross multiplication. A free project with support goes before all. */
export function perCost({ projects }: Election, score: (project: number) => number): Ranking {
  /** A free project that nobody supports is worth nothing: 0 ÷ 1, not 0 ÷ 0. */
  const cost = (project: number) => projects[project]!.cost || (score(project) > 0 ? 0 : 1);
  return {
    score,
    compare: (a, b) => compareProducts(score(b), cost(a), score(a), cost(b)),
    scoreToPass(project, other, wins) {
      const { cost: free } = projects[other]!;
      if (free === 0 && score(other) > 0) return Infinity;
      const level = BigInt(Math.max(0, score(other))) * BigInt(cost(project));
      return Number(level / BigInt(cost(other))) + (wins && level % BigInt(cost(other)) === 0n ? 0 : 1);
    },
    costToPass(project, other, wins) {
      if (score(other) <= 0) return score(project) > 0 || wins ? Infinity : -1;
      const level = BigInt(Math.max(0, score(project))) * BigInt(cost(other));
      return Number(level / BigInt(score(other))) - (wins || level % BigInt(score(other)) !== 0n ? 0 : 1);
    },
  };
}

/** Sign of `a·b − c·d`, exact for whole numbers. */
function compareProducts(a: number, b: number, c: number, d: number): number {
  const [left, right] = [a * b, c * d];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return signOf(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}

/** All projects, best first; those the ranking cannot tell apart in the published tie order. */
export function ranked(election: Election, ranking: Ranking, ties: TieOrder): number[] {
  return election.projects.map((_, project) => project).sort((a, b) => ranking.compare(a, b) || ties.place[a]! - ties.place[b]!);
}

/**
 * Groups of projects next to each other in `order` that the ranking cannot tell apart, where the order mattered: not all share one fate.
 */
export function decisiveTies(
  election: Election,
  order: readonly number[],
  ranking: Ranking,
  ties: TieOrder,
  funded: ReadonlySet<number>,
): Tie[] {
  const decisive: Tie[] = [];
  for (let from = 0, to = 1; from < order.length; from = to, to = from + 1) {
    while (to < order.length && ranking.compare(order[from]!, order[to]!) === 0) to++;
    const group = order.slice(from, to);
    const winners = group.filter((project) => funded.has(project)).length;
    if (winners === 0 || (winners === group.length && group.length === 1)) continue;
    if (group.length > 1)
      decisive.push({ round: from + 1, tied: group.map((project) => election.projects[project]!.id), by: ties.decidedBy(group) });
  }
  return decisive;
}

/** The score function of a measure. */
export function scoreBy({ ballots, projects }: Election, measure: Measure): (project: number) => number {
  const totals = totalsOf(ballots, projects.length, measure);
  return (project) => totals[project]!;
}
