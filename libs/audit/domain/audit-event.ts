import { boolean, nullable, number, object, record, string, union, type infer as Infer, type ZodType } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import type { AuditEventCode } from '@participa/base/room.ts';

/** The code of an audit event. Which ones there are, each with its facts, the rooms' manifests say. */
export const AuditAction = string().regex(/^[a-z]+\.[a-z_]+$/) as unknown as ZodType<AuditEventCode, AuditEventCode>;
export type AuditAction = AuditEventCode;

/** What is called how. */
export const AuditActionName = object({ code: AuditAction, name: string() });

/** A line of the audit log: who did what to which thing, when. Actor and time are filled by the database. */
export const AuditEvent = object({
  id: Id,
  at: Moment,
  action: AuditAction,
  actor: nullable(object({ id: Id, name: string() })),
  subject: nullable(Id),
  facts: record(string(), union([string(), number(), boolean()])),
});
export type AuditEvent = Infer<typeof AuditEvent>;
