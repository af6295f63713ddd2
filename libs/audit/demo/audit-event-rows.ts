import type { AuditEvent } from '../domain/audit-event.ts';

/** A row of `audit_log`. */
export interface AuditEventRows {
  id: string;
  at: string;
  actor_id: string | null;
  action: AuditEvent['action'];
  subject_id: string | null;
  facts: AuditEvent['facts'];
}
