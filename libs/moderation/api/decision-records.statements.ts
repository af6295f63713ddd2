import { bool, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { QueueState } from '../domain/queue.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';

/** What a moderator decides about contents. */
export type ContentAction = 'hide' | 'dismiss' | 'restore';

/** One decision for each content, with its words as they are now. */
export const writeDecisions = sql({
  name: 'moderation.writeDecisions',
  params: {
    batch: uuid,
    action: text.as<ContentAction>(),
    rule: text.as<Reason>().nullable,
    facts: text.nullable,
    now: timestamptz,
    by: uuid,
    ids: uuid.array,
    items: uuid.array,
    whats: text.array,
    withinKinds: text.array,
    withinIds: uuid.array,
    authors: uuid.array,
    titles: text.array,
    bodies: text.array,
    waited: timestamptz.array,
    states: text.array,
    reviews: timestamptz.nullable.array,
  },
  text: `
    INSERT INTO moderation_decisions (tenant_id, id, batch, item_id, what, within_kind, within_id, person_id, action, rule, facts,
           title, body, at, decided_by, waited_since, was, was_in_review)
    SELECT $tenant, d.id, $batch, d.item, d.what, d.within_kind, d.within_id, d.author, $action, $rule, $facts,
           d.title, d.body, $now, $by, d.waited, d.was, d.review
      FROM unnest($ids::uuid[], $items::uuid[], $whats::text[], $withinKinds::text[], $withinIds::uuid[], $authors::uuid[],
                  $titles::text[], $bodies::text[], $waited::timestamptz[], $states::text[], $reviews::timestamptz[])
        AS d (id, item, what, within_kind, within_id, author, title, body, waited, was, review)`,
});

/** Decisions by their id, of a batch or about a content, held until the end. */
export const decisionsToChange = composedSql({
  name: 'moderation.decisionsToChange',
  params: { value: uuid },
  row: {
    id: uuid,
    batch: uuid,
    item_id: uuid.nullable,
    what: text.as<Subject>().nullable,
    within_kind: text.nullable,
    within_id: uuid.nullable,
    person_id: uuid,
    action: text.as<ContentAction | 'block'>(),
    at: timestamptz,
    decided_by: uuid,
    was: text.as<QueueState>().nullable,
    was_in_review: timestamptz.nullable,
    over_at: timestamptz.nullable,
  },
  text: ({ by }: { by: 'id' | 'batch' | 'item_id' }) => `
    SELECT id, batch, item_id, what, within_kind, within_id, person_id, action, at, decided_by, was, was_in_review, over_at
      FROM moderation_decisions WHERE tenant_id = $tenant AND ${by} = $value ORDER BY id FOR UPDATE`,
  examples: [{ by: 'id' }, { by: 'batch' }, { by: 'item_id' }],
});

/** From now on these decisions hold no more. */
export const endDecisions = sql({
  name: 'moderation.endDecisions',
  params: { ids: uuid.array, now: timestamptz },
  text: `UPDATE moderation_decisions SET over_at = $now WHERE tenant_id = $tenant AND id = ANY($ids) AND over_at IS NULL`,
});

/** Takes contents out of those that wait. */
export const closeItems = sql({
  name: 'moderation.closeItems',
  params: { items: uuid.array, state: text.as<'hidden' | 'dismissed'>(), cleared: bool, now: timestamptz },
  text: `
    UPDATE moderation_items SET state = $state, cleared = $cleared, decided_at = $now, taken_by = NULL
     WHERE tenant_id = $tenant AND id = ANY($items)`,
});
