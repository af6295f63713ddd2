import { array, iso, object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { route } from '@participa/base/route.ts';
import { AuditAction, AuditActionName, AuditEvent } from './domain/audit-event.ts';

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
  actions: route('GET /audit/actions', {
    summary: 'Everything that the log can hold, in the language of the request',
    can: 'audit.read',
    reply: object({ items: array(AuditActionName) }),
  }),
  file: route('GET /audit.csv', { summary: 'The same as CSV', can: 'audit.read', query: object(narrowed), file: true }),
};
