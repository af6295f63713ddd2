import { bool, bytea, date, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Gives an account what the roll says of its owner. No row is changed when it proved another entry before: that one stays. */
export const verifyAccount = sql({
  name: 'people.verify',
  params: { person: uuid, key: bytea, born: date, zone: text.nullable, at: timestamptz },
  text: `
    UPDATE people SET roll_key = $key, born = $born, zone = $zone, verified_at = $at
     WHERE tenant_id = $tenant AND id = $person AND (roll_key IS NULL OR roll_key = $key)`,
});

/** Ends the verification by some entries; the accounts keep their keys. */
export const endVerification = sql({
  name: 'people.endVerification',
  params: { keys: bytea.array },
  text: `UPDATE people SET verified_at = NULL WHERE tenant_id = $tenant AND roll_key = ANY($keys)`,
});

/** The account that has an address, held until the end of the transaction, and whether it is confirmed and proved no entry yet. */
export const accountToVerify = sql({
  name: 'people.accountToVerify',
  params: { email: text },
  row: { id: uuid, free: bool.asserted },
  text: `
    SELECT id, email_confirmed_at IS NOT NULL AND roll_key IS NULL AS free FROM people
     WHERE tenant_id = $tenant AND email = $email FOR UPDATE`,
});
