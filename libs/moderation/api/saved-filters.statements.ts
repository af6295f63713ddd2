import { bigint, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Deletes a moderator's oldest filters, so that no more than `keep` are left. */
export const deleteOldFilters = sql({
  name: 'moderation.deleteOldFilters',
  params: { person: uuid, keep: bigint },
  text: `
    DELETE FROM moderation_filters WHERE tenant_id = $tenant AND person_id = $person AND id < (
      SELECT min(id::text)::uuid FROM (
        SELECT id FROM moderation_filters WHERE tenant_id = $tenant AND person_id = $person ORDER BY id DESC LIMIT $keep) kept)`,
});
