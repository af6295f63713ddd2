import { accountJson, personRefJson } from '@participa/people/api/person.sql.ts';
import type { AccountJson, PersonRefJson } from '@participa/people/api/person-json.ts';
import { bigint, int, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { DecisionLine, QueueState } from '../domain/queue.ts';
import type { Concern, Reason, Track } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';

/** How many reports and decisions of one content are shown. */
const MAX_HISTORY_LINES = 100;

/** What waits: by urgency and deadline. */
export const waitingOrder: ListOrder = {
  columns: ['i.urgency', 'i.due_at', 'i.id'],
  types: ['int', 'timestamptz', 'uuid'],
  descending: false,
};
/** What is decided: the latest first. */
export const decidedOrder: ListOrder = { columns: ['i.decided_at', 'i.id'], types: ['timestamptz', 'uuid'], descending: true };

const itemRow = {
  id: uuid,
  what: text.as<Subject>(),
  within_kind: text,
  within_id: uuid,
  author: json.as<PersonRefJson>().asserted,
  track: text.as<Track>(),
  urgency: int,
  concerns: text.array.as<Concern[]>(),
  reports: int,
  words: text.array,
  opened_at: timestamptz,
  due_at: timestamptz,
  decided_at: timestamptz.nullable,
  state: text.as<QueueState>(),
  taker: json.as<PersonRefJson>().nullable,
};
const itemColumns = `i.id, i.what, i.within_kind, i.within_id, ${personRefJson('i.author_id')} AS author, i.track, i.urgency,
  i.concerns, i.reports, i.words, i.opened_at, i.due_at, i.decided_at, i.state, ${personRefJson('i.taken_by')} AS taker`;

/** Which part of the queue, its first page or one after a cursor, and by what it is narrowed. */
interface Shape {
  waiting: boolean;
  later: boolean;
  track: boolean;
  concern: boolean;
  what: boolean;
  mine: boolean;
}
const plain: Shape = { waiting: true, later: false, track: false, concern: false, what: false, mine: false };

/** A page of the queue. */
export const queuePage = composedSql({
  name: 'moderation.queuePage',
  params: { state: text.as<QueueState>(), track: text, concern: text, what: text, me: uuid, take: bigint, ...afterParams },
  row: itemRow,
  text: ({ waiting, later, track, concern, what, mine }: Shape) => {
    const order = waiting ? waitingOrder : decidedOrder;
    const conditions = [
      'i.tenant_id = $tenant AND i.state = $state',
      ...(track ? ['i.track = $track'] : []),
      ...(concern ? ['$concern = ANY(i.concerns)'] : []),
      ...(what ? ['i.what = $what'] : []),
      ...(mine ? ['i.taken_by = $me'] : []),
      ...(later ? [afterCursor(order)] : []),
    ];
    return `
      SELECT ${itemColumns} FROM moderation_items i WHERE ${conditions.join(' AND ')} ORDER BY ${orderBy(order)} LIMIT $take`;
  },
  examples: [
    plain,
    { ...plain, later: true },
    { ...plain, waiting: false },
    { ...plain, waiting: false, later: true },
    { ...plain, track: true, concern: true, what: true, mine: true },
  ],
});

/** A report and a decision as JSON; moments as JSON writes them. */
interface ReportJson {
  reason: Reason;
  text: string | null;
  at: string;
  signed: boolean;
}
export type DecisionJson = Omit<DecisionLine, 'at'> & { at: string };

/** The newest lines that `table` has about the content, as a JSON list. */
const history = (table: string, line: string) => `
  (SELECT coalesce(json_agg(${line} ORDER BY h.at DESC), '[]')
     FROM (SELECT * FROM ${table} WHERE tenant_id = $tenant AND item_id = $item ORDER BY at DESC LIMIT ${MAX_HISTORY_LINES}) h)`;

/** One row of the queue with its reports and decisions, and what is known of the author. */
export const queueCase = sql({
  name: 'moderation.queueCase',
  params: { item: uuid },
  row: {
    ...itemRow,
    account: json.as<AccountJson>().asserted,
    author_hidden: int.asserted,
    said: json.as<ReportJson[]>().asserted,
    decisions: json.as<DecisionJson[]>().asserted,
  },
  text: `
    SELECT ${itemColumns}, ${accountJson('i.author_id')} AS account,
           (SELECT count(*)::int FROM moderation_items o
             WHERE o.tenant_id = $tenant AND o.author_id = i.author_id AND o.state = 'hidden') AS author_hidden,
           ${history(
             'moderation_reports',
             `json_build_object('reason', h.reason, 'text', h.text, 'at', h.at, 'signed', h.person_id IS NOT NULL)`,
           )} AS said,
           ${history(
             'moderation_decisions',
             `json_build_object('id', h.id, 'action', h.action, 'rule', h.rule, 'facts', h.facts, 'at', h.at,
                'undone', h.over_at IS NOT NULL, 'by', ${personRefJson('h.decided_by')})`,
           )} AS decisions
      FROM moderation_items i WHERE i.tenant_id = $tenant AND i.id = $item`,
});
