import { array, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';

/** Smallest group published as a number. */
const MIN_GROUP_COUNT = 10;

/** `count`, or null for small groups, which could identify a person; 0 stays 0. */
export const cellOf = (count: number): number | null => (count === 0 || count >= MIN_GROUP_COUNT ? count : null);

/** What is counted. */
export const measures = ['people', 'verified', 'proposals', 'supports', 'comments', 'ballots'] as const;
export const Measure = oneOf(measures);
export type Measure = Infer<typeof Measure>;

/** How it is broken down: by month, by zone (of the person, or of the subject), by channel for ballots. */
const groupings = ['month', 'zone', 'channel'] as const;
export const Grouping = oneOf(groupings);
export type Grouping = Infer<typeof Grouping>;

/**
 * One number of a table; `count` is null where the group is too small to be published. `group` is a month ("2026-03"), a zone's key, a
 * channel; empty for none.
 */
export const StatisticsRow = object({ group: string(), count: nullable(int()) });
export type StatisticsRow = Infer<typeof StatisticsRow>;

/** One table of statistics. */
export const StatisticsTable = object({ measure: Measure, by: Grouping, rows: array(StatisticsRow) });
export type StatisticsTable = Infer<typeof StatisticsTable>;

/** The totals, and every table that there is. */
export const Statistics = object({ totals: array(object({ measure: Measure, count: nullable(int()) })), tables: array(StatisticsTable) });
export type Statistics = Infer<typeof Statistics>;

/**
 * The counts that may be published. If only one group is hidden, the total would reveal it: then the next smallest is hidden too.
 */
export function withoutSmallGroups(rows: readonly { group: string; count: number }[]): StatisticsRow[] {
  const small = rows.filter(({ count }) => cellOf(count) === null);
  const others = rows.filter(({ count }) => count >= MIN_GROUP_COUNT).sort((a, b) => a.count - b.count);
  const also = small.length === 1 ? others[0] : undefined;
  return rows.map((row) => ({ group: row.group, count: row === also ? null : cellOf(row.count) }));
}
