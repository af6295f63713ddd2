import type { Election } from '../election.ts';
import type { ProjectExplanation } from '../outcome.ts';
import type { Decision } from '../rule.ts';
import { totalsOf } from '../support.ts';
import type { TieOrder } from '../ties.ts';
import { decisiveTies, ranked, type Ranking } from './ranking.ts';

/** Rules that give each group of projects a number of places. */
export interface PlaceRules {
  readonly ranking: Ranking;
  readonly ties: TieOrder;
  /** The groups a project competes in; it needs a free place in each. None: it cannot be funded. */
  readonly groupsOf: (project: number) => readonly string[];
  readonly perGroup: number;
  readonly minimum: number;
  /** Whether a place goes to the next project when the best one does not fit into the budget. */
  readonly passesOn: boolean;
  /** What a place costs the budget. */
  readonly price: (project: number) => number;
}

/** Goes through the projects, best first, and gives each a place where its groups have one and the budget covers it. */
export function fillPlaces(election: Election, { ranking, ties, groupsOf, perGroup, minimum, passesOn, price }: PlaceRules): Decision {
  const { projects, budget } = election;
  const taken = new Map<string, number[]>();
  const order = ranked(election, ranking, ties);
  const selected: number[] = [];
  const losses = new Map<number, Partial<ProjectExplanation>>();
  let budgetLeft = budget;
  for (const project of order) {
    const groups = groupsOf(project);
    const full = groups.find((group) => (taken.get(group)?.length ?? 0) >= perGroup);
    const score = ranking.score(project);
    if (score <= 0) losses.set(project, { reason: 'no-support' });
    else if (score < minimum) losses.set(project, { reason: 'below-minimum', missingSupport: minimum - score });
    else if (groups.length === 0) losses.set(project, { reason: 'not-placed' });
    else if (full !== undefined)
      losses.set(project, { reason: 'not-placed', closedBy: full, ...behind(project, taken.get(full)!.at(-1)!) });
    else {
      const fits = price(project) <= budgetLeft;
      if (fits) {
        selected.push(project);
        budgetLeft -= price(project);
      } else losses.set(project, { reason: 'too-expensive', moneyLeft: budgetLeft, winningCost: budgetLeft });
      if (fits || !passesOn) for (const group of groups) taken.set(group, [...(taken.get(group) ?? []), project]);
    }
  }
  const funded = new Set(selected);
  return {
    selected,
    ties: decisiveTies(election, order, ranking, ties, funded).filter(({ tied }) => competing(tied)),
    cost: budget - budgetLeft,
    explain: accounts,
  };

  /** How much more `project` needs to pass `last`, the last one placed. */
  function behind(project: number, last: number): Partial<ProjectExplanation> {
    const level = ranking.score(last) + (ties.place[project]! < ties.place[last]! ? 0 : 1);
    return { missingSupport: Math.max(1, level - ranking.score(project)), takers: [{ id: projects[last]!.id, amount: price(last) }] };
  }

  /** A tie between projects that share no group decides nothing. */
  function competing(ids: readonly string[]): boolean {
    const groups = projects.flatMap(({ id }, project) => (ids.includes(id) ? groupsOf(project) : []));
    return new Set(groups).size < groups.length;
  }

  function accounts(): ProjectExplanation[] {
    const votes = totalsOf(election.ballots, projects.length, 'votes');
    const account = (project: number): ProjectExplanation => {
      const { id, cost } = projects[project]!;
      const score = ranking.score(project);
      const base = { id, cost, supporters: votes[project]!, ...(score !== votes[project] && { score }), funded: funded.has(project) };
      if (!funded.has(project)) return { ...base, ...losses.get(project) };
      return { ...base, round: selected.indexOf(project) + 1, ...(price(project) !== cost && { amount: price(project) }) };
    };
    return [...selected, ...order.filter((project) => !funded.has(project))].map(account);
  }
}
