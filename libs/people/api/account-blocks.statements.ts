import type { Role } from '@participa/base/roles.ts';
import { text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** An account about to be blocked, held until the end of the transaction. */
export const accountToBlock = sql({
  name: 'people.accountToBlock',
  params: { person: uuid },
  row: { roles: text.array.as<Role[]>(), blocked_until: timestamptz.nullable },
  text: `SELECT roles, blocked_until FROM people WHERE tenant_id = $tenant AND id = $person FOR UPDATE`,
});
