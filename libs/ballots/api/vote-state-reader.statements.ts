import { accountCount } from '@participa/people/api/person.sql.ts';
import { bool, date, int, text } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { rollEntryCount } from '@participa/roll/api/roll-entry.sql.ts';

/** How many people on the roll may vote. */
export const eligibleOnRoll = sql({
  name: 'ballots.eligibleOnRoll',
  params: { today: date, minimumAge: int, zones: text.array },
  row: { people: int.asserted },
  text: `SELECT ${rollEntryCount} AS people`,
});

/** How many accounts may vote where the roll is not asked. */
export const eligibleAccounts = sql({
  name: 'ballots.eligibleAccounts',
  params: { confirmed: bool },
  row: { people: int.asserted },
  text: `SELECT ${accountCount} AS people`,
});
