import { bytea, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Marks a voter. No row: she is marked already, or has a ballot that was cast by another way. */
export const markVoter = sql({
  name: 'ballots.markVoter',
  params: { budget: uuid, voterKey: bytea, batch: uuid },
  row: { batch_id: uuid },
  text: `
    INSERT INTO roll_marks (tenant_id, budget_id, voter_key, batch_id)
    SELECT $tenant, $budget, $voterKey, $batch WHERE NOT EXISTS (
      SELECT FROM ballots b WHERE b.tenant_id = $tenant AND b.budget_id = $budget AND b.voter_key = $voterKey AND b.chosen IS NOT NULL)
    ON CONFLICT DO NOTHING RETURNING batch_id`,
});
