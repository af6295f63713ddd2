import type { PutRows } from '@participa/platform/database/put-rows.ts';
import type { ModerationRows } from './row-types.ts';

/** Writes the decisions: before the comments, which name the decision that hid them. */
export const writeDecisions = (put: PutRows, rows: readonly ModerationRows[]): Promise<void> =>
  put(
    'moderation_decisions',
    rows.flatMap(({ decisions }) => decisions),
  );

/** Writes what was reported, by whom, and the appeals. */
export async function writeReports(put: PutRows, rows: readonly ModerationRows[]): Promise<void> {
  await put(
    'moderation_items',
    rows.flatMap(({ items }) => items),
  );
  await put(
    'moderation_reports',
    rows.flatMap(({ reports }) => reports),
  );
  await put(
    'moderation_appeals',
    rows.flatMap(({ appeals }) => appeals),
  );
}
