import { int } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** How many people moderate. */
export const moderatorCount = sql({
  name: 'people.moderatorCount',
  row: { count: int.asserted },
  text: `SELECT count(*)::int AS count FROM people WHERE tenant_id = $tenant AND 'moderator' = ANY(roles)`,
});
