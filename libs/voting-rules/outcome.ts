import { array, boolean, enum as choice, int, number, object, string, type infer as Infer } from 'zod';
import type { Tie } from './ties.ts';

/** Why a project was not funded. */
export const LosingReason = choice([
  'no-support',
  'below-minimum',
  'too-expensive',
  'after-the-stop',
  'rival-funded',
  'cap-reached',
  'kept-for-reserve',
  'supporters-spent',
  'not-placed',
  'not-in-best-set',
]);
export type LosingReason = Infer<typeof LosingReason>;

const money = int();

/**
 * What became of one project, in numbers. Money in minor units; amounts a single person paid are rounded up to a whole one, shares
 * of supporters' money down. Only what a rule can say is present.
 */
export const ProjectExplanation = object({
  id: string(),
  cost: money,
  /** Ballots that name it. */
  supporters: int(),
  /** What the rule ordered by, where that is not the number of supporters. */
  score: number().optional(),
  funded: boolean(),
  /** Winner: the round it was taken in. Loser: the round in which it could no longer be funded. From 1. */
  round: int().optional(),
  /** Winner: what no supporter paid more than, in minor units. */
  paidAtMost: number().optional(),
  /** Winner: cost ÷ highest payment; so many people carried it, counting those who paid less as a part of one. */
  effectiveVotes: number().optional(),
  /** Winner: the fixed amount it gets, where that is not its cost. */
  amount: money.optional(),
  /** Winner by the completion, not by the rule itself. */
  byCompletion: boolean().optional(),
  /** Winner: the part of the cost that the budget did not cover. */
  fromOutside: money.optional(),
  reason: LosingReason.optional(),
  /** Loser: the money that could have gone to it when it was decided. */
  moneyLeft: money.optional(),
  /** Loser: the highest cost at which it would have won, all else equal. */
  winningCost: money.optional(),
  /** Loser: how many more supporters (or points of `score`) it would have needed, all else equal. */
  missingSupport: int().optional(),
  /** Loser: where its supporters' money went (equal shares), or which projects came before it. */
  takers: array(object({ id: string(), amount: money })).optional(),
  /** Loser: the rival, category or zone that closed it. */
  closedBy: string().optional(),
});
export type ProjectExplanation = Infer<typeof ProjectExplanation>;

/** Everything about an outcome that explains it; made when asked for, because it costs more than the decision. */
export interface Explanation {
  /** Every project exactly once: the funded ones in order of selection, then the others in the order the rule saw them. */
  readonly projects: readonly ProjectExplanation[];
  /** How many ballots have 0, 1, 2 … of their projects funded. */
  readonly satisfaction: readonly number[];
}

/** What a rule decided. Money in whole units of `10^-places`. */
export interface Outcome {
  readonly rule: string;
  readonly version: number;
  /** All parameters, the defaults included: with code and version they are the rule's identity. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Ids of the funded projects in order of selection. */
  readonly selected: readonly string[];
  /** What they cost together. */
  readonly cost: number;
  readonly budget: number;
  readonly places: number;
  /** Ties that the published order had to settle. */
  readonly ties: readonly Tie[];
  /** Computed once, at the first call. */
  readonly explain: () => Explanation;
}
