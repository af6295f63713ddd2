import { text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { QueueState } from '../domain/queue.ts';
import type { Subject } from '../domain/report.ts';

/** Which contents wait under these ids. */
export const queuedContents = sql({
  name: 'moderation.queuedContents',
  params: { ids: uuid.array },
  row: { id: uuid, what: text.as<Subject>(), within_kind: text, within_id: uuid },
  text: `SELECT id, what, within_kind, within_id FROM moderation_items WHERE tenant_id = $tenant AND id = ANY($ids)`,
});

/** Rows of the queue, held until the end. */
export const itemsToDecide = sql({
  name: 'moderation.itemsToDecide',
  params: { ids: uuid.array },
  row: { id: uuid, state: text.as<QueueState>(), opened_at: timestamptz },
  text: `SELECT id, state, opened_at FROM moderation_items WHERE tenant_id = $tenant AND id = ANY($ids) ORDER BY id FOR UPDATE`,
});

/** Puts contents back into the queue as they were before a decision. */
export const reopenItems = sql({
  name: 'moderation.reopenItems',
  params: { ids: uuid.array, states: text.as<QueueState>().array },
  text: `
    UPDATE moderation_items i SET state = before.state, cleared = (before.state = 'dismissed'),
           decided_at = CASE WHEN before.state = 'open' THEN NULL ELSE i.decided_at END
      FROM unnest($ids::uuid[], $states::text[]) AS before (id, state) WHERE i.tenant_id = $tenant AND i.id = before.id`,
});

/** A moderator takes what waits for herself, also from a colleague. */
export const takeItems = sql({
  name: 'moderation.takeItems',
  params: { ids: uuid.array, me: uuid },
  row: { id: uuid },
  text: `
    UPDATE moderation_items SET taken_by = $me WHERE tenant_id = $tenant AND id = ANY($ids) AND state = 'open' RETURNING id`,
});

/** Gives back what she took. */
export const releaseItems = sql({
  name: 'moderation.releaseItems',
  params: { ids: uuid.array, me: uuid },
  row: { id: uuid },
  text: `
    UPDATE moderation_items SET taken_by = NULL
     WHERE tenant_id = $tenant AND id = ANY($ids) AND state = 'open' AND taken_by = $me RETURNING id`,
});
