import { uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Numbers of such locks know no tenants, so the tenant is hashed in. */
const key = `hashtextextended($tenant::uuid::text || ' ballots ' || $budget::uuid::text, 0)`;

/** Held by every cast, beside other casts. */
export const lockForCast = sql({
  name: 'ballots.lockForCast',
  params: { budget: uuid },
  text: `SELECT pg_advisory_xact_lock_shared(${key})`,
});

/** Held by the closing alone. */
export const lockForClosing = sql({
  name: 'ballots.lockForClosing',
  params: { budget: uuid },
  text: `SELECT pg_advisory_xact_lock(${key})`,
});
