import { discriminatedUnion, int, literal, nullable, object, type infer as Infer } from 'zod';

/** How a ballot is filled, in each heading for itself: so many projects, or as many as its money pays. */
export const BallotRules = discriminatedUnion('form', [
  object({ form: literal('approval'), min: int().min(1).max(100).default(1), max: int().min(1).max(100) }).strict(),
  object({ form: literal('knapsack'), max: nullable(int().min(1).max(100)).default(null) }).strict(),
]);
export type BallotRules = Infer<typeof BallotRules>;
