import { object } from 'zod';
import { greedyAccounts } from '../greedy/accounts.ts';
import { byMajorityJudgment } from '../greedy/grades.ts';
import { limitParameters } from '../greedy/parameters.ts';
import { decisiveTies, ranked } from '../greedy/ranking.ts';
import { takeInOrder } from '../greedy/take.ts';
import { wholeNumber } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { tieOrder, tieParameters } from '../ties.ts';

/**
 * Majority judgment: voters grade projects (0 is the worst), the median grade puts them in order, and each is funded if it fits; as in Paris
 * since 2021. Source: Balinski, Laraki, "Majority Judgment" (MIT Press, 2011).
 */
export const majorityJudgment = defineRule({
  code: 'majority-judgment',
  version: 1,
  ballotForms: ['grades'],
  parameters: object({
    unrated: wholeNumber(0, 0, 'The grade of a project that a ballot does not grade.'),
    least: wholeNumber(0, 1, 'The least median grade with which a project can be funded.'),
    ...limitParameters,
    ...tieParameters,
  }),
  decide(election, parameters) {
    const ranking = byMajorityJudgment(election, parameters.unrated);
    const ties = tieOrder(election, parameters);
    const turns = takeInOrder(election, ranked(election, ranking, ties), {
      ...parameters,
      misfit: 'skip',
      cover: 100,
      exclusive: [],
      admitted: (project) => ranking.score(project) >= parameters.least,
    });
    const selected = turns.filter(({ funded }) => funded).map(({ project }) => project);
    return {
      selected,
      ties: decisiveTies(election, turns.map(({ project }) => project), ranking, ties, new Set(selected)),
      explain: () => greedyAccounts(election, turns, ranking, ties, -Infinity),
    };
  },
});
