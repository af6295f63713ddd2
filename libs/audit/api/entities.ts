import { AuditEventRow } from './audit-event.entity.ts';

/** The tables of this room. */
export const entities = [AuditEventRow];
