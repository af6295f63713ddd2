import { iso, object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { route } from '@participa/base/route.ts';
import { AuditAction, AuditEvent } from './domain/audit-event.ts';

const narrowed = {
  action: AuditAction.optional(),
  actor: Id.optional(),
  subject: Id.optional(),
  from: iso.date().optional(),
  to: iso.date().optional(),
};

export const audit = {
  list: route('GET /audit', {
    summary: 'The audit log, the newest first',
    can: 'audit.read',
    query: object({ ...Paging, ...narrowed }),
    reply: page(AuditEvent),
  }),
  file: route('GET /audit.csv', { summary: 'The same as CSV', can: 'audit.read', query: object(narrowed), file: true }),
};
