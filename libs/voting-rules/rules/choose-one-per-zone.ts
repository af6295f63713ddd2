import { object } from 'zod';
import { fillPlaces } from '../greedy/places.ts';
import { minimumScore } from '../greedy/parameters.ts';
import { byTotal, scoreBy } from '../greedy/ranking.ts';
import { share } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { RuleError } from '../rule-error.ts';
import { tieOrder, tieParameters } from '../ties.ts';

/**
 * Choose one per zone: each voter names at most one project in each zone, and in each zone the one named most often is funded at its cost
 * (plurality), as far as the budget covers it; no other takes its place. A ballot that names two projects of one zone is refused before
 * it is cast, not here.
 */
export const chooseOnePerZone = defineRule({
  code: 'choose-one-per-zone',
  version: 1,
  ballotForms: ['choose-one', 'approval'],
  parameters: object({
    minimum: share('', 'Least votes to win: a number, or a share of the ballots (10%).'),
    ...tieParameters,
  }),
  decide(election, parameters) {
    const { projects, ballots } = election;
    if (projects.every(({ zone }) => zone === undefined)) throw new RuleError('zone-missing');
    return fillPlaces(election, {
      ranking: byTotal(scoreBy(election, 'votes')),
      ties: tieOrder(election, parameters),
      perGroup: 1,
      passesOn: false,
      minimum: minimumScore(parameters.minimum, ballots),
      price: (project) => projects[project]!.cost,
      groupsOf: (project) => (projects[project]!.zone === undefined ? [] : [projects[project]!.zone]),
    });
  },
});
