import type { Language } from '@participa/base/language.ts';
import { bool, bytea, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** The account that has an address. */
export const accountByEmail = sql({
  name: 'people.accountByEmail',
  params: { email: text },
  row: { id: uuid, confirmed: bool.asserted, language: text.as<Language>().nullable },
  text: `SELECT id, email_confirmed_at IS NOT NULL AS confirmed, language FROM people WHERE tenant_id = $tenant AND email = $email`,
});

/** Opens an account, or writes one anew that was never confirmed. No row: the address has a confirmed account. */
export const openAccount = sql({
  name: 'people.openAccount',
  params: { id: uuid, email: text, name: text, passwordHash: text, browserMark: bytea, at: timestamptz },
  row: { id: uuid },
  text: `
    INSERT INTO people (tenant_id, id, email, name, password_hash, opener_hash, roles, created_at)
    VALUES ($tenant, $id, $email, $name, $passwordHash, $browserMark, '{resident}', $at)
    ON CONFLICT (tenant_id, email) DO UPDATE
       SET name = excluded.name, password_hash = excluded.password_hash, opener_hash = excluded.opener_hash
     WHERE people.email_confirmed_at IS NULL RETURNING id`,
});
