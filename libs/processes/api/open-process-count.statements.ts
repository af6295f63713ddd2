import { int } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** How many processes are open. */
export const openProcessCount = sql({
  name: 'processes.openCount',
  row: { count: int.asserted },
  text: `SELECT count(*)::int AS count FROM processes WHERE tenant_id = $tenant AND state = 'open'`,
});
