import { iso, object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { route } from '@participa/base/route.ts';
import { Action, Deed } from './domain/deed.ts';

const narrowed = {
  action: Action.optional(),
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
    reply: page(Deed),
  }),
  file: route('GET /audit.csv', { summary: 'The same as CSV', can: 'audit.read', query: object(narrowed), file: true }),
};
