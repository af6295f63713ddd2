import { array, boolean, nullable, object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { ObstacleSchema } from '@participa/base/obstacle.ts';
import { Process, ProcessAct, ProcessKindCode, ProcessRules, ProcessText } from './domain/process.ts';
import { paragraphs } from '@participa/base/text.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });

/** Why I cannot do each thing in a process now; null where I can. */
const Obstacles = object({
  propose: nullable(ObstacleSchema),
  support: nullable(ObstacleSchema),
  comment: nullable(ObstacleSchema),
  vote: nullable(ObstacleSchema),
});

export const processes = {
  list: route('GET /processes', {
    summary: 'Processes that are or were open, the latest first',
    can: 'public.read',
    reply: object({ items: array(Process) }),
    shared: true,
  }),
  one: route('GET /processes/:id', {
    summary: 'A process: its phases, its frozen rules and their hash',
    can: 'public.read',
    params: one,
    reply: Process,
    shared: true,
  }),
  acts: route('GET /processes/:id/acts', {
    summary: 'What was done to a process in public, the latest first: opening, amendments, suspension, count',
    can: 'public.read',
    params: one,
    reply: object({ items: array(ProcessAct) }),
    shared: true,
  }),
  rules: route('GET /processes/:id/rules', {
    summary: 'The rules that hold, spelled as they were hashed: the SHA-256 of this file is the `rulesHash` of the process',
    can: 'public.read',
    params: one,
    file: true,
  }),
  myStatus: route('GET /processes/:id/standing', {
    summary: 'Whether I follow a process, and what stands in my way in it',
    can: 'account.own',
    params: one,
    reply: object({ following: boolean(), obstacles: Obstacles }),
  }),
  follow: route('PUT /processes/:id/follow', {
    summary: 'Follow a process: a mail tells me when its rules change or it is suspended',
    can: 'process.follow',
    recordsNothing: 'What a person follows is her own.',
    params: one,
    reply: object({ following: boolean() }),
  }),
  unfollow: route('DELETE /processes/:id/follow', {
    summary: 'Follow a process no longer',
    can: 'process.follow',
    recordsNothing: 'What a person follows is her own.',
    params: one,
    reply: object({ following: boolean() }),
  }),
};

/** A process as those who manage it see it: with what else its kind knows of it (a budget: `headings`, how many it has). */
const ManagedProcess = Process.loose();

/** Why something is done to an open process, for everybody to read. */
const Reason = object({ reason: paragraphs(20, 2_000) }).strict();

export const adminProcesses = {
  list: route('GET /admin/processes', {
    summary: 'Every process, those in preparation first',
    can: 'process.manage',
    reply: object({ items: array(ManagedProcess) }),
  }),
  create: route('POST /admin/processes', {
    summary: 'Prepare a process; with `copyOf`, with the rules of that one and what its kind has besides, from now on',
    can: 'process.manage',
    records: ['process.created'],
    body: ProcessText.extend({ kind: ProcessKindCode, copyOf: nullable(Id).default(null) }).strict(),
    reply: ManagedProcess,
    status: 201,
  }),
  one: route('GET /admin/processes/:id', { summary: 'A process in any state', can: 'process.manage', params: one, reply: ManagedProcess }),
  update: route('PUT /admin/processes/:id', {
    summary: 'Change a process in preparation, rules and all',
    can: 'process.manage',
    records: ['process.changed'],
    params: one,
    body: ProcessText.extend({ rules: ProcessRules }).strict(),
    reply: ManagedProcess,
  }),
  open: route('POST /admin/processes/:id/opening', {
    summary:
      'Open a process: its rules are frozen and their hash published. With `rulesHash`, only if they are still the ones that were read',
    can: 'process.manage',
    records: ['process.opened'],
    params: one,
    body: object({ rulesHash: string().length(64).optional() }).strict(),
    reply: ManagedProcess,
  }),
  amend: route('POST /admin/processes/:id/amendments', {
    summary: 'Change the rules of an open process in public, as far as they may still change; the earlier ones stay readable in its acts',
    can: 'process.manage',
    records: ['process.amended'],
    params: one,
    body: Reason.extend({ rules: ProcessRules }).strict(),
    reply: ManagedProcess,
  }),
  suspend: route('POST /admin/processes/:id/suspension', {
    summary: 'Suspend a process; all that was done is kept',
    can: 'process.manage',
    records: ['process.suspended'],
    params: one,
    body: Reason,
    reply: ManagedProcess,
  }),
  resume: route('POST /admin/processes/:id/resumption', {
    summary: 'Go on with a suspended process',
    can: 'process.manage',
    records: ['process.resumed'],
    params: one,
    body: Reason,
    reply: ManagedProcess,
  }),
  cancel: route('POST /admin/processes/:id/cancellation', {
    summary: 'Cancel a process for good; all that was done is kept',
    can: 'process.manage',
    records: ['process.cancelled'],
    params: one,
    body: Reason,
    reply: ManagedProcess,
  }),
};
