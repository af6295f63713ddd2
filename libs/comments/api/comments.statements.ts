import { insertAuditEvents } from '@participa/audit/api/audit-event.sql.ts';
import { watchColumn } from '@participa/moderation/api/content-watch.sql.ts';
import type { WatchSettings } from '@participa/moderation/domain/settings.ts';
import { bigint, bool, int, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import { commentOrders, type CommentOrder, type CommentText } from '../domain/comment.ts';
import { commentJson, type CommentJson } from './comment-reading.ts';
import type { SubjectTables } from './subject-tables.ts';

/** The comment that is replied to. */
interface ParentJson {
  id: string;
  parent: string | null;
  depth: number;
  deleted: boolean;
  hidden: boolean;
}

const parentJson = `json_build_object('id', o.id, 'parent', o.parent_id, 'depth', o.depth,
  'deleted', o.deleted_at IS NOT NULL, 'hidden', o.hidden_at IS NOT NULL)`;

/** What comments are sorted by. */
export const listOrders: Record<CommentOrder, ListOrder> = {
  oldest: { columns: ['m1.created_at', 'm1.id'], types: ['timestamptz', 'uuid'], descending: false },
  newest: { columns: ['m1.created_at', 'm1.id'], types: ['timestamptz', 'uuid'], descending: true },
  best: { columns: ['(m1.up - m1.down)', 'm1.id'], types: ['int', 'uuid'], descending: true },
  discussed: { columns: ['m1.replies', 'm1.id'], types: ['int', 'uuid'], descending: true },
};

/** Which list: the roots under a subject or the replies to one comment, in which order, its first page or one after a cursor. */
interface ListShape {
  replies: boolean;
  order: CommentOrder;
  later: boolean;
}
const listShapes: readonly ListShape[] = [
  ...commentOrders.flatMap((order) => [false, true].map((later) => ({ replies: false, order, later }))),
  ...[false, true].map((later) => ({ replies: true, order: 'oldest' as const, later })),
];

/** A comment as its author sees it after a change, whether or not its subject is shown. */
export const changedComment = sql({
  name: 'comments.changed',
  params: { comment: uuid },
  row: { comment: json.as<CommentJson>().asserted },
  text: `SELECT ${commentJson()} AS comment FROM comments m1 WHERE m1.tenant_id = $tenant AND m1.id = $comment`,
});

/** The statements about comments that read or write their subject too, one set for each kind of subject. */
export const commentStatements = (tables: SubjectTables) => ({ ...readingStatements(tables), ...writingStatements(tables) });
export type CommentStatements = ReturnType<typeof commentStatements>;

const readingStatements = ({ kind, table, shown }: SubjectTables) => {
  const subjectShown = `${table} s WHERE s.tenant_id = $tenant AND s.id = $subject AND ${shown}`;
  return {
    /** A page of comments as JSON, each with its first replies. No row: no such subject, or no such comment of it. */
    page: composedSql({
      name: `comments.page of a ${kind}`,
      params: { subject: uuid, parent: uuid, take: bigint, ...afterParams },
      row: { items: json.as<CommentJson[]>().asserted },
      text: ({ replies, order, later }: ListShape) => {
        const by = listOrders[order];
        const around = replies
          ? `comments o WHERE o.tenant_id = $tenant AND o.subject_id = $subject AND o.id = $parent AND EXISTS (SELECT FROM ${subjectShown})`
          : subjectShown;
        const inside = replies ? `m1.parent_id = o.id` : `m1.subject_id = $subject AND m1.parent_id IS NULL`;
        return `
          SELECT (SELECT coalesce(json_agg(${commentJson()} ORDER BY ${orderBy(by)}), '[]') FROM (
            SELECT m1.* FROM comments m1 WHERE m1.tenant_id = $tenant AND ${inside} ${later ? `AND ${afterCursor(by)}` : ''}
             ORDER BY ${orderBy(by)} LIMIT $take) m1) AS items
            FROM ${around}`;
      },
      examples: listShapes,
    }),
    /** One comment with its first replies. */
    one: sql({
      name: `comments.one of a ${kind}`,
      params: { subject: uuid, comment: uuid },
      row: { comment: json.as<CommentJson>().asserted },
      text: `
        SELECT ${commentJson()} AS comment FROM comments m1
         WHERE m1.tenant_id = $tenant AND m1.subject_id = $subject AND m1.id = $comment AND EXISTS (SELECT FROM ${subjectShown})`,
    }),
  };
};

const writingStatements = ({ kind, table, state, counters }: SubjectTables) => ({
  /**
   * The subject, and the comment replied to, held until the end. Locks are taken in the order in which they are named: the counters
   * first, as withdrawing does, so that neither waits for the other; and a row that is locked is read as it is after the wait.
   */
  subjectToComment: composedSql({
    name: `comments.subjectToComment of a ${kind}`,
    params: { subject: uuid, parent: uuid.nullable },
    row: {
      state: json.asserted,
      watch: json.as<WatchSettings>().nullable,
      parent: json.as<ParentJson>().nullable,
      read_at: timestamptz.asserted,
    },
    text: ({ reply }: { reply: boolean }) => `
      SELECT ${state} AS state, ${watchColumn}, ${reply ? parentJson : 'NULL::json'} AS parent, clock_timestamp() AS read_at
        FROM ${table} s JOIN ${counters.table} c ON c.tenant_id = s.tenant_id AND c.${counters.key} = s.id
        ${reply ? 'JOIN comments o ON o.tenant_id = s.tenant_id AND o.subject_id = s.id AND o.id = $parent' : ''}
       WHERE s.tenant_id = $tenant AND s.id = $subject FOR UPDATE OF c FOR SHARE OF s ${reply ? 'FOR UPDATE OF o' : ''}`,
    examples: [{ reply: false }, { reply: true }],
  }),
  /** Writes a comment, counts it at its parent and its subject, and logs it. */
  publish: sql({
    name: `comments.publish on a ${kind}`,
    records: ['comment.published'],
    params: {
      id: uuid,
      subject: uuid,
      parent: uuid.nullable,
      depth: int,
      author: uuid,
      body: text,
      stance: text.as<NonNullable<CommentText['stance']>>().nullable,
      now: timestamptz,
      event: uuid,
    },
    text: `
      WITH written AS (
        INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, stance, up, down,
               replies, created_at)
        VALUES ($tenant, $id, '${kind}', $subject, $parent, $depth, $author, $body, $stance, 0, 0, 0, $now)),
      answered AS (UPDATE comments SET replies = replies + 1 WHERE tenant_id = $tenant AND id = $parent::uuid),
      noted AS (${insertAuditEvents(`VALUES ($tenant, $event, $author, 'comment.published', $id, '{}')`)})
      ${count(counters, 1)}`,
  }),
  /** A comment that is about to be changed, held with its subject's counters. */
  commentToChange: sql({
    name: `comments.toChange of a ${kind}`,
    params: { subject: uuid, comment: uuid, person: uuid },
    row: { mine: bool.asserted, deleted: bool.asserted, hidden: bool.asserted, at: timestamptz },
    text: `
      SELECT m.author_id = $person AS mine, m.deleted_at IS NOT NULL AS deleted, m.hidden_at IS NOT NULL AS hidden, m.created_at AS at
        FROM comments m JOIN ${counters.table} c ON c.tenant_id = m.tenant_id AND c.${counters.key} = m.subject_id
       WHERE m.tenant_id = $tenant AND c.tenant_id = $tenant AND m.subject_id = $subject AND m.id = $comment
         FOR UPDATE OF c FOR UPDATE OF m`,
  }),
  /** Empties a comment: its place stays, with its replies. `replies` of the parent keeps counting it, the subject's counter does not. */
  empty: sql({
    name: `comments.empty on a ${kind}`,
    params: { subject: uuid, comment: uuid, now: timestamptz },
    text: `
      WITH emptied AS (
        UPDATE comments SET body = '', stance = NULL, deleted_at = $now WHERE tenant_id = $tenant AND id = $comment)
      ${count(counters, -1)}`,
  }),
});

const count = ({ table, key, comments }: SubjectTables['counters'], by: 1 | -1) =>
  `UPDATE ${table} SET ${comments} = ${comments} ${by > 0 ? '+' : '-'} 1 WHERE tenant_id = $tenant AND ${key} = $subject`;
