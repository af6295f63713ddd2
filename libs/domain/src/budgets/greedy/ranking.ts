import type { Election } from '../election.ts';
import { totalsOf, type Measure } from '../support.ts';
import type { Tie, TieOrder } from '../ties.ts';

/** A way to put projects in order: by what they got, or by what they got per cost. */
export interface Ranking {
  readonly score: (project: number) => number;
  /** Negative when `a` stands before `b`, 0 when only the tie order can tell. Exact. */
  readonly compare: (a: number, b: number) => number;
  /** The best score that `project` could have and still stand behind (or level with) `other`, at the cost it has. */
  readonly level: (project: number, other: number) => number;
  /** The highest cost with which `project` stands before or level with `other`; Infinity where cost does not matter. */
  readonly levelCost: (project: number, other: number) => number;
}

/** By the sum of a measure, highest first. */
export function byTotal(score: (project: number) => number): Ranking {
  return {
    score,
    compare: (a, b) => score(b) - score(a),
    level: (_, other) => score(other),
    levelCost: (project, other) => (score(project) >= score(other) ? Infinity : -1),
  };
}

/** By the sum of a measure per cost, highest first, compared by cross multiplication. A free project with support goes before all. */
export function perCost({ projects }: Election, score: (project: number) => number): Ranking {
  const cost = (project: number) => projects[project]!.cost;
  return {
    score,
    compare: (a, b) => compareProducts(score(b), cost(a), score(a), cost(b)) || freeFirst(a, b),
    level(project, other) {
      if (cost(other) === 0) return score(other) > 0 ? Infinity : 0;
      return Number((BigInt(score(other)) * BigInt(cost(project))) / BigInt(cost(other)));
    },
    levelCost(project, other) {
      if (score(other) <= 0) return Infinity;
      return Number((BigInt(Math.max(0, score(project))) * BigInt(cost(other))) / BigInt(score(other)));
    },
  };

  /** 0 ÷ 0 is nothing, not everything. */
  function freeFirst(a: number, b: number): number {
    const rank = (project: number) => (cost(project) === 0 && score(project) > 0 ? 0 : 1);
    return cost(a) === 0 || cost(b) === 0 ? rank(a) - rank(b) : 0;
  }
}

/** Sign of `a·b − c·d`, exact for whole numbers. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const [left, right] = [a * b, c * d];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/** All projects, best first; those the ranking cannot tell apart in the published tie order. */
export function ranked(election: Election, ranking: Ranking, ties: TieOrder): number[] {
  return election.projects
    .map((_, project) => project)
    .sort((a, b) => ranking.compare(a, b) || ties.place[a]! - ties.place[b]!);
}

/** Groups of projects next to each other in `order` that the ranking cannot tell apart, where the order mattered: not all share one fate. */
export function decisiveTies(
  election: Election,
  order: readonly number[],
  ranking: Ranking,
  ties: TieOrder,
  funded: ReadonlySet<number>,
): Tie[] {
  const found: Tie[] = [];
  for (let from = 0, to = 1; from < order.length; from = to, to = from + 1) {
    while (to < order.length && ranking.compare(order[from]!, order[to]!) === 0) to++;
    const group = order.slice(from, to);
    const winners = group.filter((project) => funded.has(project)).length;
    if (winners === 0 || (winners === group.length && group.length === 1)) continue;
    if (group.length > 1) found.push({ round: from + 1, tied: group.map((project) => election.projects[project]!.id), by: ties.decidedBy(group) });
  }
  return found;
}

/** The score function of a measure. */
export function scoreBy({ ballots, projects }: Election, measure: Measure): (project: number) => number {
  const totals = totalsOf(ballots, projects.length, measure);
  return (project) => totals[project]!;
}
