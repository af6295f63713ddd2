import { object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { Email } from '@participa/base/email.ts';
import { Founding, GovernmentLine, Slug } from './domain/founding.ts';
import { route } from '@participa/base/route.ts';
import { importGovernmentPath } from './paths.ts';

const one = object({ id: Id });

/** The operator's work: which governments there are, never what is in them. Answers at the network's own host alone. */
export const network = {
  list: route('GET /network/governments', {
    summary: 'The governments of this installation with their state, by name',
    can: 'network.operate',
    query: object({ ...Paging }),
    reply: page(GovernmentLine),
  }),
  create: route('POST /network/governments', {
    summary: 'Found a government: it serves its pages at once, and its first admin gets an invitation by mail',
    can: 'network.operate',
    records: ['tenant.created', 'government.founded', 'person.invited'],
    body: Founding.strict(),
    reply: GovernmentLine,
    status: 201,
  }),
  one: route('GET /network/governments/:id', { summary: 'One government', can: 'network.operate', params: one, reply: GovernmentLine }),
  suspend: route('PUT /network/governments/:id/suspension', {
    summary: 'Suspend a government: its host says so, its data stay',
    can: 'network.operate',
    records: ['government.suspended'],
    params: one,
    reply: GovernmentLine,
  }),
  resume: route('DELETE /network/governments/:id/suspension', {
    summary: 'Let a suspended government go on',
    can: 'network.operate',
    records: ['government.resumed'],
    params: one,
    reply: GovernmentLine,
  }),
  invite: route('POST /network/governments/:id/invitations', {
    summary: 'Invite somebody by mail as an admin of a government',
    can: 'network.operate',
    records: ['person.invited'],
    params: one,
    body: object({ email: Email }).strict(),
  }),
  sandbox: route('POST /network/governments/:id/sandbox', {
    summary: 'Make a sandbox: the configuration and the staff of a government, nothing of its people, and no mail leaves it',
    can: 'network.operate',
    records: ['tenant.created', 'government.sandboxed'],
    params: one,
    reply: GovernmentLine,
    status: 201,
  }),
  export: route('GET /network/governments/:id/export', {
    summary:
      'Everything of a government as a ZIP that another installation can take in: one NDJSON a table, and a manifest with counts ' +
      'and SHA-256',
    can: 'network.operate',
    records: ['government.exported'],
    params: one,
    file: true,
  }),
  import: route('POST /network/imports', {
    summary: 'Take in a government from its export, as a new one with a host of its own',
    can: 'network.operate',
    records: ['government.imported'],
    query: object({ slug: Slug }),
    upload: importGovernmentPath(),
    reply: GovernmentLine,
    status: 201,
  }),
  purge: route('POST /network/governments/:id/purge', {
    summary: 'Erase a suspended and exported government for ever; `slug` is typed to confirm',
    can: 'network.operate',
    records: ['government.purged'],
    params: one,
    body: object({ slug: string().max(60) }).strict(),
  }),
};
