import { int, nullable, object, string, type infer as Infer } from 'zod';
import { BudgetResults } from '@participa/voting-rules/results.ts';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { PhaseKind } from '@participa/processes/domain/phase.ts';
import { ProcessState } from '@participa/processes/domain/process.ts';

/** How far a vote is, for those who close, count and publish it. While it is open only the number of ballots is known. */
export const VoteState = object({
  budget: Id,
  title: string(),
  /** When this was so, by the clock that phases follow. */
  at: Moment,
  state: ProcessState,
  phase: nullable(PhaseKind),
  votingFrom: nullable(Moment),
  votingUntil: nullable(Moment),
  /** Ballots cast so far, on every channel. */
  ballots: int(),
  /** Begun and not cast: choices that are saved only. */
  unfinished: int(),
  /** People who may vote, as far as it is known who they are: on the roll, or with an account. */
  eligible: int(),
  channels: nullable(object({ web: int(), desk: int(), paper: int() })).meta({ description: 'Once the vote is closed' }),
  closedAt: nullable(Moment),
  countedAt: nullable(Moment),
  publishedAt: nullable(Moment),
  /** The count, once there is one. */
  results: nullable(BudgetResults),
});
export type VoteState = Infer<typeof VoteState>;

/** The steps of a vote, in their order. */
export type VoteStage = 'never' | 'soon' | 'open' | 'over' | 'closed' | 'counted' | 'published';

/** The step of this vote. */
export function stageOf({
  at,
  votingFrom,
  votingUntil,
  closedAt,
  countedAt,
  publishedAt,
}: Pick<VoteState, 'at' | 'votingFrom' | 'votingUntil' | 'closedAt' | 'countedAt' | 'publishedAt'>): VoteStage {
  if (publishedAt) return 'published';
  if (countedAt) return 'counted';
  if (closedAt) return 'closed';
  if (!votingFrom) return 'never';
  if (Date.parse(at) < Date.parse(votingFrom)) return 'soon';
  return votingUntil !== null && Date.parse(votingUntil) <= Date.parse(at) ? 'over' : 'open';
}
