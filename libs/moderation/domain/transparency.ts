import { array, enum as oneOf, int, nullable, number, object, string, type infer as Infer } from 'zod';
import { AppealOutcome } from './statement.ts';
import { Reason, Track } from './reasons.ts';

/** A cell counts at least this many; below, it only says that there were some. */
export const MIN_CELL_COUNT = 10;

/** A count that may be published: null for one to nine. There are no totals: a hidden cell could be calculated from them. */
export const publishableCount = (count: number): number | null => (count > 0 && count < MIN_CELL_COUNT ? null : count);

const Cell = nullable(int()).meta({ description: 'null: fewer than ten' });

/** What moderation did in one month of the tenant's calendar. */
export const TransparencyMonth = object({
  month: string().meta({ description: 'For instance 2026-03' }),
  reports: array(object({ track: Track, reason: Reason, count: Cell })),
  decisions: array(object({ action: oneOf(['hide', 'dismiss', 'restore', 'block']), rule: nullable(Reason), count: Cell })),
  appeals: array(object({ outcome: oneOf(['waiting', ...AppealOutcome.options]), count: Cell })),
  hours: nullable(number()).meta({ description: 'Median hours from the first report to the decision; null for fewer than ten' }),
});
export type TransparencyMonth = Infer<typeof TransparencyMonth>;
