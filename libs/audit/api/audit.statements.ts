import { bigint, cursorPart, date, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { insertAuditEvents } from './audit-event.sql.ts';

/** What an audit event tells beyond who, when and what it is about. */
export type Facts = Record<string, string | number | boolean>;

/** Writes an event; the database fills in the time. */
export const writeEvent = sql({
  name: 'audit.write',
  params: { id: uuid, action: text, subject: uuid.nullable, facts: jsonb.as<Facts>(), actor: uuid.nullable },
  text: insertAuditEvents('VALUES ($tenant, $id, $actor, $action, $subject, $facts)'),
});

/** Events, the latest first. Days are of `timeZone`: from the first moment of `from` to the last of `to`. */
export const events = sql({
  name: 'audit.events',
  params: {
    action: text.nullable,
    actor: uuid.nullable,
    subject: uuid.nullable,
    before: cursorPart.nullable,
    from: date.nullable,
    to: date.nullable,
    timeZone: text,
    take: bigint,
  },
  row: {
    id: uuid,
    at: timestamptz,
    action: text,
    actor_id: uuid.nullable,
    subject_id: uuid.nullable,
    facts: jsonb.as<Facts>(),
  },
  text: `
    SELECT a.id, a.at, a.action, a.actor_id, a.subject_id, a.facts
      FROM audit_log a
     WHERE a.tenant_id = $tenant AND ($action::text IS NULL OR a.action = $action) AND ($actor::uuid IS NULL OR a.actor_id = $actor)
       AND ($subject::uuid IS NULL OR a.subject_id = $subject) AND ($before::uuid IS NULL OR a.id < $before)
       AND ($from::date IS NULL OR a.at >= $from::date::timestamp AT TIME ZONE $timeZone)
       AND ($to::date IS NULL OR a.at < ($to::date + 1)::timestamp AT TIME ZONE $timeZone)
     ORDER BY a.id DESC LIMIT $take`,
});

/** Writes the same event about many things. */
export const writeEvents = sql({
  name: 'audit.writeMany',
  params: { ids: uuid.array, subjects: uuid.array, action: text, facts: jsonb.as<Facts>(), actor: uuid.nullable },
  text: insertAuditEvents(`
    SELECT $tenant, given.id, $actor, $action, given.subject, $facts FROM unnest($ids::uuid[], $subjects::uuid[]) AS given (id, subject)`),
});
