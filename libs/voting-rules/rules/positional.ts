import { object } from 'zod';
import type { Election } from '../election.ts';
import { decideInOrder } from '../greedy/decide.ts';
import { limitParameters } from '../greedy/parameters.ts';
import { byTotal } from '../greedy/ranking.ts';
import { oneOf, weights } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { totalsOf } from '../support.ts';
import { tieParameters } from '../ties.ts';

/**
 * Positional scoring on rankings: a place is worth a number of points, the sum puts projects in order, and each is funded if it fits
 * (Kraków: 3, 2, 1). Borda's count is the case where each place is worth one less than the one before.
 * Sources: de Borda, "Mémoire sur les élections au scrutin" (1781); Young, "Social Choice Scoring Functions" (1975).
 */
export const positional = defineRule({
  code: 'positional',
  version: 1,
  ballotForms: ['ranking'],
  parameters: object({
    points: oneOf(
      ['score', 'borda', 'weights'],
      'score',
      'score: the first place is worth the longest ballot allowed; borda: a place is worth the number of projects ranked below it; ' +
        'weights: as listed.',
    ),
    weights: weights('For points=weights: what the first, second … place is worth; the others nothing.'),
    ...limitParameters,
    ...tieParameters,
  }),
  decide(election, parameters) {
    const { points } = parameters;
    const totals =
      points === 'weights' ? weighted(election, parameters.weights) : totalsOf(election.ballots, election.projects.length, points);
    return decideInOrder(
      election,
      byTotal((project) => totals[project]!),
      parameters,
    );
  },
});

function weighted({ projects, ballots }: Election, worth: readonly number[]): Float64Array {
  const totals = new Float64Array(projects.length);
  for (let ballot = 0; ballot < ballots.count; ballot++) {
    const [from, to] = [ballots.starts[ballot]!, ballots.starts[ballot + 1]!];
    for (let at = from; at < to; at++) totals[ballots.choices[at]!] = totals[ballots.choices[at]!]! + (worth[at - from] ?? 0);
  }
  return totals;
}
