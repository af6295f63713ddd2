import { bytea, int, text, timestamptz } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Keeps the code of an address, in place of the one before. */
export const keepCode = sql({
  name: 'people.keepCode',
  params: { email: text, codeHash: bytea, expiresAt: timestamptz },
  text: `
    INSERT INTO one_time_codes (tenant_id, email, code_hash, tries, expires_at) VALUES ($tenant, $email, $codeHash, 0, $expiresAt)
    ON CONFLICT (tenant_id, email) DO UPDATE SET code_hash = excluded.code_hash, tries = 0, expires_at = excluded.expires_at`,
});

/** The code of an address, held until the end of the transaction. */
export const codeToSpend = sql({
  name: 'people.codeToSpend',
  params: { email: text },
  row: { code_hash: bytea, tries: int, expires_at: timestamptz },
  text: `SELECT code_hash, tries, expires_at FROM one_time_codes WHERE tenant_id = $tenant AND email = $email FOR UPDATE`,
});

/** Counts a wrong code. */
export const countWrongCode = sql({
  name: 'people.countWrongCode',
  params: { email: text },
  text: `UPDATE one_time_codes SET tries = tries + 1 WHERE tenant_id = $tenant AND email = $email`,
});
