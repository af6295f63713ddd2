import { array, discriminatedUnion, enum as choice, int, literal, object, record, string, type infer as Infer } from 'zod';

/** The ways a person can fill a ballot. `approval` with `max` is k-approval; `knapsack` is approval within a sum of costs. */
export const BallotForm = choice(['approval', 'choose-one', 'knapsack', 'points', 'ranking', 'grades']);
export type BallotForm = Infer<typeof BallotForm>;

const count = int().min(0);

/** A ballot form with its limits, as the people who run a vote configure it. Money in minor units. */
export const BallotFormLimits = discriminatedUnion('form', [
  object({ form: literal('approval'), min: count.optional(), max: count.optional() }),
  object({ form: literal('choose-one'), perZone: choice(['yes', 'no']).default('no') }),
  object({ form: literal('knapsack'), max: count.optional(), maxSumCost: count }),
  object({
    form: literal('points'),
    min: count.optional(),
    max: count.optional(),
    maxPoints: count.optional(),
    minSumPoints: count.optional(),
    maxSumPoints: count.optional(),
  }),
  object({ form: literal('ranking'), min: count.optional(), max: count.optional() }),
  object({ form: literal('grades'), best: int().min(1) }),
]);
export type BallotFormLimits = Infer<typeof BallotFormLimits>;

/** One filled ballot: the projects in the order given, and points or grades beside them where the form asks for them. */
export const FilledBallot = object({ choices: array(string().min(1)), values: array(int()).optional() });
export type FilledBallot = Infer<typeof FilledBallot>;

/** What a ballot is checked against: the cost and zone of every project on the paper. */
export const BallotProjects = record(string(), object({ cost: count, zone: string().optional() }));
export type BallotProjects = Infer<typeof BallotProjects>;
