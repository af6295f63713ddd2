import { timestamptz } from '../database/column-types.ts';
import { composedSql } from '../database/sql.ts';

/** Deletes the rows of a table whose column is before a moment. Both names come from a manifest; a test prepares each of them. */
export const deleteExpired = composedSql({
  name: 'platform.deleteExpired',
  params: { before: timestamptz },
  row: {},
  text: ({ table, column }: { table: string; column: string }) => `DELETE FROM ${table} WHERE tenant_id = $tenant AND ${column} < $before`,
  examples: [{ table: 'idempotency_keys', column: 'created_at' }],
});
