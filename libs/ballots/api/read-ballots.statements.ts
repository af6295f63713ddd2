import { bigint, bytea, int, text, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Ballots that were cast, in the order of their keys, those after a key; their numbers as PostgreSQL writes an array. */
export const ballotsAfter = sql({
  name: 'ballots.after',
  params: { budget: uuid, after: bytea, take: bigint },
  row: { voter_key: bytea, chosen: text.asserted },
  text: `
    SELECT voter_key, chosen::text AS chosen FROM ballots
     WHERE tenant_id = $tenant AND budget_id = $budget AND voter_key > $after AND chosen IS NOT NULL ORDER BY voter_key LIMIT $take`,
});

/** Ballots of a closed vote to try a rule out. Keys of voters are digests: the first ones in their order are as good as drawn by lot. */
export const ballotsToTry = sql({
  name: 'ballots.toTry',
  params: { budget: uuid, take: bigint },
  row: { chosen: int.array.asserted },
  text: `
    SELECT chosen FROM ballots WHERE tenant_id = $tenant AND budget_id = $budget AND chosen IS NOT NULL ORDER BY voter_key LIMIT $take`,
});
