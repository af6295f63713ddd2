/**
 * Audit events as part of another room's statement. `values` is a SELECT or VALUES of the event's id, its actor, its code, what it is
 * about and its facts: `insertAuditEvents("VALUES ($tenant, $event, $person, 'comment.voted', $comment, $facts)")`.
 */
export const insertAuditEvents = (values: string): string =>
  `INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts) ${values}`;

/** When something was recorded for the last time; NULL for never. */
export const lastAuditEventAt = `(SELECT event.at FROM audit_log event WHERE event.tenant_id = $tenant ORDER BY event.id DESC LIMIT 1)`;
