import { object } from 'zod';
import { fillPlaces } from '../greedy/places.ts';
import { minimumScore } from '../greedy/parameters.ts';
import { byTotal, scoreBy } from '../greedy/ranking.ts';
import { oneOf, share, wholeNumber } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { naturalMeasure } from '../support.ts';
import { tieOrder, tieParameters } from '../ties.ts';

/**
 * Top k per zone and category: in each zone, each category, or each pair of both, the k best supported projects are funded at their cost,
 * best first, as far as the budget covers them: the form of Latin American cities where each neighbourhood decides on its own (La Plata,
 * Rosario). With k = 1 this is plurality in each group.
 */
export const topPlaces = defineRule({
  code: 'top-places',
  version: 1,
  ballotForms: ['approval', 'choose-one', 'knapsack', 'points', 'ranking'],
  parameters: object({
    k: wholeNumber(1, 1, 'Places per group.'),
    per: oneOf(['zone', 'category', 'zone-category'], 'zone', 'What a group is: a zone, a category, or a category within a zone.'),
    minimum: share('', 'Least score to be funded: a number, or a share of the ballots (10%).'),
    ...tieParameters,
  }),
  decide(election, parameters) {
    const { projects, ballots } = election;
    return fillPlaces(election, {
      ranking: byTotal(scoreBy(election, naturalMeasure(ballots.form))),
      ties: tieOrder(election, parameters),
      perGroup: parameters.k,
      passesOn: true,
      minimum: minimumScore(parameters.minimum, ballots),
      price: (project) => projects[project]!.cost,
      groupsOf(project) {
        const { zone, categories = [] } = projects[project]!;
        if (parameters.per === 'category') return categories;
        if (zone === undefined) return [];
        return parameters.per === 'zone' ? [zone] : categories.map((category) => `${zone} · ${category}`);
      },
    });
  },
});
