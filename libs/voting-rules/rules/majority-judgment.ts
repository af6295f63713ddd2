import { object } from 'zod';
import { decideInOrder } from '../greedy/decide.ts';
import { byMajorityJudgment } from '../greedy/grades.ts';
import { limitParameters } from '../greedy/parameters.ts';
import { wholeNumber } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { tieParameters } from '../ties.ts';

/**
 * Majority judgment: voters grade projects (0 is the worst), the median grade puts them in order, and each is funded if it fits; as in
 * Paris since 2021. Source: Balinski, Laraki, "Majority Judgment" (MIT Press, 2011).
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
    return decideInOrder(election, byMajorityJudgment(election, parameters.unrated), parameters, { minimum: parameters.least });
  },
});
