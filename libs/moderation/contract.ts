import { array, boolean, enum as oneOf, int, object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { MAX_BULK_ITEMS, FACTS_LENGTH } from './domain/deciding.ts';
import { QueueAction, QueueCase, QueueItem, QueueState, SavedFilter, SavedFilterDraft } from './domain/queue.ts';
import { Concern, Reason, Track } from './domain/reasons.ts';
import { ReportDraft, ReportReceived, Subject } from './domain/report.ts';
import { WatchSettings } from './domain/settings.ts';
import { AppealOutcome, OpenAppeal, Statement } from './domain/statement.ts';
import { TransparencyMonth } from './domain/transparency.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { RefusalCodeText } from '@participa/base/obstacle.ts';
import { paragraphs } from '@participa/base/text.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });
const Facts = paragraphs(FACTS_LENGTH.minimum, FACTS_LENGTH.maximum);

/** What a bulk decision did, and what it could not do and why. `batch` undoes it. */
const BulkResult = object({
  batch: Id,
  done: array(Id),
  skipped: array(object({ id: Id, code: RefusalCodeText })),
});

export const reports = {
  write: route('POST /reports', {
    summary: 'Report a proposal or a comment, with or without an account; one report a person and thing',
    can: 'report.write',
    recordsNothing: 'Who reported what is between her and the moderators: it waits in the queue.',
    body: ReportDraft.strict(),
    reply: ReportReceived,
    status: 201,
    rateLimit: 'reporting',
  }),
};

export const moderation = {
  queue: route('GET /moderation/items', {
    summary: 'What waits for a moderator, what is most urgent first',
    can: 'moderation.act',
    query: object({
      ...Paging,
      state: QueueState.default('open'),
      track: Track.optional(),
      concern: Concern.optional(),
      what: Subject.optional(),
      mine: oneOf(['yes']).optional(),
    }),
    reply: page(QueueItem),
  }),
  one: route('GET /moderation/items/:id', {
    summary: 'One thing of the queue, with what was said and decided about it',
    can: 'moderation.act',
    params: one,
    reply: QueueCase,
  }),
  act: route('POST /moderation/decisions', {
    summary: 'Dismiss, hide, take or release things of the queue together; hiding and dismissing want a reason, hiding a rule too',
    can: 'moderation.act',
    records: ['moderation.hidden', 'moderation.dismissed', 'moderation.taken', 'moderation.released'],
    body: object({
      action: QueueAction,
      items: array(Id).min(1).max(MAX_BULK_ITEMS),
      rule: Reason.optional(),
      facts: paragraphs(0, FACTS_LENGTH.maximum).optional(),
    }).strict(),
    reply: BulkResult,
  }),
  undo: route('POST /moderation/batches/:id/undo', {
    summary: 'Undo what I decided together, within ten minutes',
    can: 'moderation.act',
    records: ['moderation.undone'],
    params: one,
    reply: object({ undone: int() }),
  }),
  restore: route('POST /moderation/items/:id/restoration', {
    summary: 'Bring a hidden thing back to its place, with its counts',
    can: 'moderation.act',
    records: ['moderation.restored'],
    params: one,
    body: object({ facts: Facts }).strict(),
  }),
  filters: route('GET /moderation/filters', {
    summary: 'The filters that I keep',
    can: 'moderation.act',
    reply: object({ items: array(SavedFilter) }),
  }),
  keepFilter: route('POST /moderation/filters', {
    summary: 'Keep a filter of the queue',
    can: 'moderation.act',
    recordsNothing: 'A filter is its moderator’s own.',
    body: SavedFilterDraft.strict(),
    reply: SavedFilter,
    status: 201,
  }),
  dropFilter: route('DELETE /moderation/filters/:id', {
    summary: 'Forget a filter of mine',
    can: 'moderation.act',
    recordsNothing: 'A filter is its moderator’s own.',
    params: one,
  }),
};

export const appeals = {
  list: route('GET /moderation/appeals', {
    summary: 'Appeals that wait, the oldest first',
    can: 'moderation.act',
    query: object(Paging),
    reply: page(OpenAppeal),
  }),
  decide: route('POST /moderation/appeals/:id/decision', {
    summary: 'Decide an appeal against somebody else’s decision; overturning undoes what it did',
    can: 'moderation.act',
    records: ['moderation.appeal_upheld', 'moderation.appeal_overturned'],
    params: one,
    body: object({ outcome: AppealOutcome, reason: Facts }).strict(),
  }),
};

export const blocks = {
  list: route('GET /moderation/blocks', {
    summary: 'Accounts that are blocked now',
    can: 'moderation.act',
    query: object(Paging),
    reply: page(
      object({
        id: Id,
        person: object({ id: Id, name: string() }),
        rule: Reason,
        facts: string(),
        at: Moment,
        until: Moment,
        hid: int(),
        by: object({ id: Id, name: string() }),
      }),
    ),
  }),
  begin: route('POST /moderation/blocks', {
    summary: 'Block an account for some days, with reasons; `hideAll` hides all that it wrote',
    can: 'moderation.act',
    records: ['moderation.blocked'],
    body: object({ person: Id, days: int().min(1).max(365), rule: Reason, facts: Facts, hideAll: boolean().default(false) }).strict(),
    reply: object({ id: Id }),
    status: 201,
  }),
  end: route('POST /moderation/blocks/:id/end', {
    summary: 'Lift a block; what it hid comes back, and only that',
    can: 'moderation.act',
    records: ['moderation.unblocked'],
    params: one,
  }),
};

export const myDecisions = {
  list: route('GET /people/me/decisions', {
    summary: 'What was decided about what I wrote or about my account',
    can: 'account.own',
    query: object(Paging),
    reply: page(Statement),
  }),
  one: route('GET /people/me/decisions/:id', { summary: 'One statement of reasons', can: 'account.own', params: one, reply: Statement }),
  appeal: route('POST /people/me/decisions/:id/appeal', {
    summary: 'Appeal; another moderator decides',
    can: 'account.own',
    records: ['moderation.appealed'],
    params: one,
    body: object({ text: Facts }).strict(),
  }),
};

export const contentWatch = {
  read: route('GET /moderation/settings', { summary: 'What is looked at by itself', can: 'tenant.configure', reply: WatchSettings }),
  write: route('PUT /moderation/settings', {
    summary: 'Change what is looked at by itself',
    can: 'tenant.configure',
    records: ['moderation.settings_changed'],
    body: WatchSettings.strict(),
    reply: WatchSettings,
  }),
};

export const transparency = {
  months: route('GET /transparency', {
    summary: 'What moderation did in the last twelve months; counts below ten are null',
    can: 'public.read',
    reply: object({ items: array(TransparencyMonth) }),
    shared: true,
  }),
  file: route('GET /transparency/file', { summary: 'The same as a table (CSV)', can: 'public.read', file: true }),
};
