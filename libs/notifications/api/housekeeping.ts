import { DAY } from '@participa/base/moment.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';

/** What is of no more use after so long (milliseconds past the column's time). */
const passing: [table: string, column: string, after: number][] = [
  ['sessions', 'expires_at', 0],
  ['one_time_codes', 'expires_at', 0],
  ['idempotency_keys', 'created_at', 2 * DAY],
  ['paces', 'period', DAY],
  ['outbox', 'created_at', 7 * DAY],
  ['caught_mails', 'at', 2 * DAY],
];

/** Deletes what has passed, tenant by tenant. */
export async function keepHouse(database: Database, clock: Clock): Promise<void> {
  const tenants = await database.dataSource.query<{ id: string }[]>('SELECT id FROM tenants ORDER BY id');
  for (const { id } of tenants)
    await database.inside({ tenant: id, actor: null }, async (scope) => {
      for (const [table, column, after] of passing)
        await scope.rows(`DELETE FROM ${table} WHERE tenant_id = $1 AND ${column} < $2`, [new Date(clock.now().getTime() - after)]);
    });
}
