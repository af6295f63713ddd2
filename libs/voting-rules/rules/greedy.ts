import { object } from 'zod';
import { BallotForm } from '../ballot-forms.ts';
import type { Election } from '../election.ts';
import { decideInOrder } from '../greedy/decide.ts';
import { exclusiveGroups, limitParameters, minimumScore } from '../greedy/parameters.ts';
import { byTotal, perCost, scoreBy, type Ranking } from '../greedy/ranking.ts';
import { groups, oneOf, share } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { naturalMeasure, type Measure } from '../support.ts';
import { tieParameters } from '../ties.ts';

const orders = [
  'natural',
  'votes',
  'points',
  'borda',
  'score',
  'votes-per-cost',
  'points-per-cost',
  'borda-per-cost',
  'score-per-cost',
] as const;

/**
 * Greedy by score, the rule of most cities: projects in order, each funded if it fits. Skipping what does not fit, stopping at it, or
 * covering it (Poznań's 80 %); with a minimum score (Warsaw, Katowice, Łódź), groups that exclude each other (Warsaw), caps and reserves.
 * Per cost it is the classic knapsack heuristic. Projects without votes come last and are funded if they fit.
 * Source: Pabulib, "Rules" (pabulib.org/rules); Rey, Schmidt, Maly, "The (Computational) Social Choice Take on Indivisible Participatory
 * Budgeting" (2023), §4.1.
 */
export const greedy = defineRule({
  code: 'greedy',
  version: 1,
  ballotForms: BallotForm.options.filter((form) => form !== 'grades'),
  comparable: true,
  parameters: object({
    order: oneOf(
      orders,
      'natural',
      'What projects are ordered by; natural is what the ballot measures: points, places in a ranking (score), otherwise votes.',
    ),
    misfit: oneOf(
      ['skip', 'stop', 'cover'],
      'skip',
      'When a project does not fit: skip it and go on, stop, or fund it if enough of it is covered and stop.',
    ),
    cover: share('80%', 'For misfit=cover: the part of the cost that must be left.'),
    minimum: share('', 'Least score to be funded: a number, or a share of the ballots (10%).'),
    exclusive: groups('Projects that exclude each other: of each group the better placed one.'),
    ...limitParameters,
    ...tieParameters,
  }),
  decide(election, parameters) {
    return decideInOrder(election, rankingOf(election, parameters.order), parameters, {
      misfit: parameters.misfit,
      cover: Number(parameters.cover.replace('%', '')),
      exclusive: exclusiveGroups(election, parameters.exclusive),
      minimum: minimumScore(parameters.minimum, election.ballots),
    });
  },
});

function rankingOf(election: Election, order: (typeof orders)[number]): Ranking {
  if (order === 'natural') return byTotal(scoreBy(election, naturalMeasure(election.ballots.form)));
  const measure = order.replace('-per-cost', '') as Measure;
  const score = scoreBy(election, measure);
  return order.endsWith('-per-cost') ? perCost(election, score) : byTotal(score);
}
