import { DAY_MS } from '@participa/base/moment.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';

/** What is of no more use after so long (milliseconds past the column's time). */
const expiringTables: [table: string, column: string, after: number][] = [
  ['sessions', 'expires_at', 0],
  ['one_time_codes', 'expires_at', 0],
  ['idempotency_keys', 'created_at', 2 * DAY_MS],
  ['paces', 'period', DAY_MS],
  ['outbox', 'created_at', 7 * DAY_MS],
  ['caught_mails', 'at', 2 * DAY_MS],
];

/** Deletes what has passed, tenant by tenant. */
export async function deleteExpiredRows(database: Database, clock: Clock): Promise<void> {
  const tenants = await database.dataSource.query<{ id: string }[]>('SELECT id FROM tenants ORDER BY id');
  for (const { id } of tenants)
    await database.inside({ tenant: id, actor: null }, async (scope) => {
      for (const [table, column, after] of expiringTables)
        await scope.rows(`DELETE FROM ${table} WHERE tenant_id = $1 AND ${column} < $2`, [new Date(clock.now().getTime() - after)]);
    });
}
