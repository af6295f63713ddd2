import { bool, bytea, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { QueueState } from '../domain/queue.ts';
import type { Reason, Track } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';

/** The content's row of the queue, if there is none yet. */
export const openItem = sql({
  name: 'moderation.openItem',
  params: { id: uuid, what: text.as<Subject>(), withinKind: text, within: uuid, author: uuid, now: timestamptz, due: timestamptz },
  text: `
    INSERT INTO moderation_items (tenant_id, id, what, within_kind, within_id, author_id, track, urgency, concerns, reports, words,
           opened_at, due_at, state, cleared)
    VALUES ($tenant, $id, $what, $withinKind, $within, $author, 'norms', 1, '{}', 0, '{}', $now, $due, 'open', false)
    ON CONFLICT DO NOTHING`,
});

/** The row held until the end: reports of one content follow one another. */
export const itemToReport = sql({
  name: 'moderation.itemToReport',
  params: { id: uuid },
  row: { state: text.as<QueueState>(), cleared: bool, track: text.as<Track>() },
  text: `SELECT state, cleared, track FROM moderation_items WHERE tenant_id = $tenant AND id = $id FOR UPDATE`,
});

/** How many contents a person's reports put under a notice since a moment. */
export const foldsOf = sql({
  name: 'moderation.foldsOf',
  params: { person: uuid, since: timestamptz },
  row: { folds: int.asserted },
  text: `
    SELECT count(*)::int AS folds FROM moderation_reports WHERE tenant_id = $tenant AND person_id = $person AND folded AND at > $since`,
});

/** A report. No row is written when this reporter has reported the content before. */
export const writeReport = sql({
  name: 'moderation.writeReport',
  params: {
    id: uuid,
    reporter: bytea,
    person: uuid.nullable,
    track: text.as<Track>(),
    reason: text.as<Reason>(),
    text: text.nullable,
    folded: bool,
    now: timestamptz,
  },
  text: `
    INSERT INTO moderation_reports (tenant_id, item_id, reporter, person_id, track, reason, text, folded, at)
    VALUES ($tenant, $id, $reporter, $person, $track, $reason, $text, $folded, $now) ON CONFLICT DO NOTHING`,
});

/** A dismissed content waits again, with a new deadline; one that waits already gets the shorter time. What is hidden stays so. */
export const countReport = sql({
  name: 'moderation.countReport',
  params: { id: uuid, reason: text.as<Reason>(), track: text.as<Track>(), now: timestamptz, due: timestamptz },
  text: `
    UPDATE moderation_items SET reports = reports + 1,
           concerns = CASE WHEN $reason = ANY(concerns) THEN concerns ELSE concerns || $reason::text END,
           track = CASE WHEN $track = 'violence' THEN 'violence' ELSE track END,
           urgency = CASE WHEN $track = 'violence' THEN 0 ELSE urgency END,
           opened_at = CASE WHEN state = 'dismissed' THEN $now ELSE opened_at END,
           due_at = CASE WHEN state = 'dismissed' THEN $due ELSE least(due_at, $due) END,
           state = CASE WHEN state = 'dismissed' THEN 'open' ELSE state END
     WHERE tenant_id = $tenant AND id = $id`,
});
