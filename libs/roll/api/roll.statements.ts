import { verifiedAccounts } from '@participa/people/api/person.sql.ts';
import { int } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** How many entries the roll has, and how many accounts proved to be one of them. */
export const rollCounts = sql({
  name: 'roll.counts',
  row: { entries: int.asserted, claimed: int.asserted },
  text: `SELECT (SELECT count(*)::int FROM roll_entries e WHERE e.tenant_id = $tenant) AS entries, ${verifiedAccounts} AS claimed`,
});
