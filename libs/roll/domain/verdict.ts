import { array, enum as oneOf, int, nullable, object, partialRecord, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { rollColumns } from './columns.ts';

/** Why a row did not enter. A deceased person leaves the roll if she was on it. */
export const faults = [
  'duplicate',
  'no_document',
  'unknown_type',
  'bad_document',
  'no_date',
  'bad_date',
  'implausible_date',
  'deceased',
] as const;
export type Fault = (typeof faults)[number];

/** Every row has one of these: it entered, it was there already and was brought up to date, or why it did not enter. */
export const verdicts = ['accepted', 'updated', ...faults] as const;
export const Verdict = oneOf(verdicts);
export type Verdict = Infer<typeof Verdict>;

/** What is worth knowing of a row whatever its verdict; the zone is told only of rows that entered. */
export const remarks = ['minor', 'unknown_zone', 'dotted', 'serial'] as const;
export type Remark = (typeof remarks)[number];

/** Why an import ended before its end. */
const importProblems = ['no_header', 'unreadable', 'empty', 'interrupted'] as const;

/** An import of a roll file. `broken` ones can be repeated: what entered before is then brought up to date. */
export const RollImport = object({
  id: Id,
  file: string(),
  state: oneOf(['running', 'done', 'broken']),
  problem: nullable(oneOf(importProblems)),
  rows: int(),
  accepted: int(),
  updated: int(),
  refused: int(),
  verdicts: partialRecord(Verdict, int()),
  remarks: partialRecord(oneOf(remarks), int()),
  startedAt: Moment,
  endedAt: nullable(Moment),
  by: nullable(string()),
});
export type RollImport = Infer<typeof RollImport>;

/** A row to look at in one's own file: nothing of what it says is kept. */
export const RollFault = object({ line: int(), verdict: oneOf([...faults, 'unknown_zone']), columns: array(oneOf(rollColumns)) });
export type RollFault = Infer<typeof RollFault>;

/** How many rows of an import are kept to look at; the rest is only counted. */
export const MAX_FAULTS_KEPT = 20_000;
