import { bytea, int, timestamptz } from './database/column-types.ts';
import { sql } from './database/sql.ts';

/** Counts one more under a key in a period, and tells how many there are now. */
export const countHit = sql({
  name: 'platform.countHit',
  params: { key: bytea, period: timestamptz },
  row: { hits: int },
  text: `
    INSERT INTO rate_limit_hits (tenant_id, key, period, hits) VALUES ($tenant, $key, $period, 1)
    ON CONFLICT (tenant_id, key, period) DO UPDATE SET hits = rate_limit_hits.hits + excluded.hits RETURNING hits`,
});

/** Takes one back. */
export const takeBackHit = sql({
  name: 'platform.takeBackHit',
  params: { key: bytea, period: timestamptz },
  text: `UPDATE rate_limit_hits SET hits = hits - 1 WHERE tenant_id = $tenant AND key = $key AND period = $period`,
});
