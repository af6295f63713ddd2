import { array, enum as oneOf, iso, object, string, record, unknown } from 'zod';
import { Action, Deed } from '@participa/audit/domain/deed.ts';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { route } from '@participa/base/route.ts';

const Health = object({ status: oneOf(['ok']) });

export const platform = {
  live: route('GET /health/live', { summary: 'The process runs', can: 'public.read', anywhere: true, reply: Health }),
  ready: route('GET /health/ready', {
    summary: 'The process can serve: its database answers',
    can: 'public.read',
    anywhere: true,
    reply: Health,
  }),
  openapi: route('GET /openapi.json', {
    summary: 'This document',
    can: 'public.read',
    anywhere: true,
    reply: record(string(), unknown()),
    shared: true,
  }),
};

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

/** A mail that development caught instead of sending. */
const CaughtMail = object({ id: Id, at: Moment, to: string(), subject: string(), text: string() });

export const inbox = {
  list: route('GET /dev/mail', {
    summary: 'Mails caught by a development installation; does not exist in production',
    can: 'public.read',
    reply: object({ items: array(CaughtMail) }),
  }),
};
