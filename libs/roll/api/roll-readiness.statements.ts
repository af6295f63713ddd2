import { bool } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Whether the roll has any entry. */
export const hasRoll = sql({
  name: 'roll.hasEntries',
  row: { known: bool.asserted },
  text: 'SELECT EXISTS (SELECT FROM roll_entries WHERE tenant_id = $tenant) AS known',
});
