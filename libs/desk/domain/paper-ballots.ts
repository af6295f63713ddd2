import { array, boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { line } from '@participa/base/text.ts';

/** A paper as it is entered: numbers of projects; none for a blank or a void one. */
export const PaperBallot = array(int().min(1).max(100_000)).max(100);
/** The papers of a batch, in their order. */
export const PaperBallotList = array(PaperBallot).min(1).max(500);

/** Papers of one post in one cycle: the roll is marked first, then they are entered twice, by two people. */
export const PaperBallotBatch = object({
  id: Id,
  budget: object({ id: Id, title: string() }),
  post: string(),
  state: oneOf(['open', 'confirmed', 'discarded']),
  createdAt: Moment,
  by: nullable(string()),
  /** Marked on the roll. No paper says whose it is. */
  voters: int(),
  /** Papers of each entry that was made. */
  entered: array(object({ by: string(), mine: boolean(), papers: int() })),
  confirmedAt: nullable(Moment),
});
export type PaperBallotBatch = Infer<typeof PaperBallotBatch>;

/** A paper that was entered in two ways; null where one of the entries has no such paper. */
export const PaperBallotDifference = object({ line: int(), first: nullable(array(int())), second: nullable(array(int())) });
export type PaperBallotDifference = Infer<typeof PaperBallotDifference>;

/** A batch with what I entered, and, once there are two entries, where they differ. */
export const PaperBallotBatchView = PaperBallotBatch.extend({
  mine: nullable(array(array(int()))),
  differences: nullable(array(PaperBallotDifference)),
});
export type PaperBallotBatchView = Infer<typeof PaperBallotBatchView>;

export const NewPaperBallotBatch = object({ budget: Id, post: line(2, 120) }).strict();

const sorted = (numbers: readonly number[]): string => [...numbers].sort((a, b) => a - b).join(' ');

/** Where two entries of the same papers differ, by their line from 1. */
export function differencesOf(first: readonly (readonly number[])[], second: readonly (readonly number[])[]): PaperBallotDifference[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => ({
    line: at + 1,
    first: first[at] ? [...first[at]] : null,
    second: second[at] ? [...second[at]] : null,
  })).filter(({ first: one, second: other }) => one === null || other === null || sorted(one) !== sorted(other));
}

interface PaperBallotEntries {
  state: PaperBallotBatch['state'];
  voters: number;
  first: readonly (readonly number[])[] | null;
  second: readonly (readonly number[])[] | null;
}

/** Why a batch cannot be confirmed yet; undefined when it can. */
export function obstacleToConfirm({ state, voters, first, second }: PaperBallotEntries): Obstacle | undefined {
  if (state !== 'open') return { code: 'paper_batch_closed' };
  if (!first || !second) return { code: 'paper_not_entered' };
  if (differencesOf(first, second).length > 0) return { code: 'paper_entries_differ' };
  return first.length === voters ? undefined : { code: 'paper_counts_differ', facts: { voters, ballots: first.length } };
}

/**
 * The papers of a typed text: a line each, numbers apart by blanks, commas or dashes, a 0 for a blank or void one; the first line that is
 * none of it.
 */
export function readPaperBallots(
  text: string,
): { papers: number[][]; invalidLine?: undefined } | { papers?: undefined; invalidLine: number } {
  const lines = text.split(/\r?\n/).map((each) => each.trim());
  while (lines.length && lines.at(-1) === '') lines.pop();
  const papers: number[][] = [];
  for (const [at, each] of lines.entries()) {
    const parts = each.split(/[\s,;.-]+/).filter(Boolean);
    if (!parts.length || parts.some((part) => !/^\d{1,6}$/.test(part))) return { invalidLine: at + 1 };
    const numbers = parts.map(Number);
    if (numbers.includes(0) && numbers.length > 1) return { invalidLine: at + 1 };
    papers.push(numbers[0] === 0 ? [] : numbers);
  }
  return { papers };
}

/** Papers as they are typed. */
export const paperBallotsAsText = (papers: readonly (readonly number[])[]): string =>
  papers.map((numbers) => (numbers.length ? numbers.join(' ') : '0')).join('\n');
