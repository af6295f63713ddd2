import { int, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** How many batches of paper ballots of these budgets are not confirmed yet. */
export const openBatchCounts = sql({
  name: 'desk.openBatchCounts',
  params: { budgets: uuid.array },
  row: { budget_id: uuid, batches: int.asserted },
  text: `
    SELECT budget_id, count(*)::int AS batches FROM paper_batches
     WHERE tenant_id = $tenant AND budget_id = ANY($budgets) AND state = 'open' GROUP BY budget_id`,
});
