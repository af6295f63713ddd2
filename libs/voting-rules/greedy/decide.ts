import type { Election } from '../election.ts';
import type { Decision } from '../rule.ts';
import { tieOrder, type TieParameters } from '../ties.ts';
import { explainGreedy } from './explain.ts';
import type { LimitParameters } from './limits.ts';
import { decisiveTies, ranked, type Ranking } from './ranking.ts';
import { takeInOrder, type Course } from './take.ts';

/**
 * Puts the projects in order, gives each its turn, and keeps what explains it: the common end of every rule that takes projects one by
 * one.
 */
export function decideInOrder(
  election: Election,
  ranking: Ranking,
  parameters: TieParameters & LimitParameters,
  { minimum = -Infinity, ...course }: Partial<Omit<Course, keyof LimitParameters | 'admitted'>> & { readonly minimum?: number } = {},
): Decision {
  const ties = tieOrder(election, parameters);
  const order = ranked(election, ranking, ties);
  const turns = takeInOrder(election, order, {
    misfit: 'skip',
    cover: 100,
    exclusive: [],
    ...parameters,
    ...course,
    admitted: (project) => ranking.score(project) >= minimum,
  });
  const selected = turns.filter(({ funded }) => funded).map(({ project }) => project);
  return {
    selected,
    ties: decisiveTies(election, order, ranking, ties, new Set(selected)),
    explain: () => explainGreedy(election, turns, ranking, ties, minimum),
  };
}
