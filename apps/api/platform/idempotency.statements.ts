import { bytea, jsonb, timestamptz } from './database/column-types.ts';
import { sql } from './database/sql.ts';

/** Keeps the key of a request. No row: it is kept already. Waits while another transaction is about to keep the same one. */
export const keepKey = sql({
  name: 'platform.keepIdempotencyKey',
  params: { key: bytea, request: bytea, at: timestamptz },
  row: { key: bytea },
  text: `
    INSERT INTO idempotency_keys (tenant_id, key, request, created_at) VALUES ($tenant, $key, $request, $at)
    ON CONFLICT DO NOTHING RETURNING key`,
});

/** What was asked under a key, and what was answered. */
export const storedReply = sql({
  name: 'platform.storedReply',
  params: { key: bytea },
  row: { request: bytea, reply: jsonb.nullable },
  text: `SELECT request, reply FROM idempotency_keys WHERE tenant_id = $tenant AND key = $key`,
});

/** Keeps the answer to a request beside its key. */
export const storeReply = sql({
  name: 'platform.storeReply',
  params: { key: bytea, reply: jsonb.nullable },
  text: `UPDATE idempotency_keys SET reply = $reply WHERE tenant_id = $tenant AND key = $key`,
});
