import { commentOrders, type CommentOrder } from '../domain/comment.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import { bigint, json, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { commentJson, type CommentJson } from './comment-reading.ts';

/** What comments are sorted by. */
export const listOrders: Record<CommentOrder, ListOrder> = {
  oldest: { columns: ['m1.created_at', 'm1.id'], types: ['timestamptz', 'uuid'], descending: false },
  newest: { columns: ['m1.created_at', 'm1.id'], types: ['timestamptz', 'uuid'], descending: true },
  best: { columns: ['(m1.up - m1.down)', 'm1.id'], types: ['int', 'uuid'], descending: true },
  discussed: { columns: ['m1.replies', 'm1.id'], types: ['int', 'uuid'], descending: true },
};

/** Under a hidden proposal nothing is said either. */
const ofShown = 'EXISTS (SELECT FROM proposals h WHERE h.tenant_id = $tenant AND h.id = $proposal AND h.hidden_at IS NULL)';

/** Which list: the roots of a proposal or the replies to one comment, in which order, its first page or one after a cursor. */
interface Shape {
  replies: boolean;
  order: CommentOrder;
  later: boolean;
}

/** A page of comments as JSON, each with its first replies. No row: no such proposal, or no such comment of it. */
export const commentPage = composedSql({
  name: 'comments.page',
  params: { proposal: uuid, parent: uuid, take: bigint, ...afterParams },
  row: { items: json.as<CommentJson[]>().asserted },
  text: ({ replies, order, later }: Shape) => {
    const by = listOrders[order];
    const around = replies
      ? `comments o WHERE o.tenant_id = $tenant AND o.proposal_id = $proposal AND o.id = $parent AND ${ofShown}`
      : `proposals o WHERE o.tenant_id = $tenant AND o.id = $proposal AND o.hidden_at IS NULL`;
    const inside = replies ? `m1.parent_id = o.id` : `m1.proposal_id = $proposal AND m1.parent_id IS NULL`;
    return `
      SELECT (SELECT coalesce(json_agg(${commentJson()} ORDER BY ${orderBy(by)}), '[]') FROM (
        SELECT m1.* FROM comments m1 WHERE m1.tenant_id = $tenant AND ${inside} ${later ? `AND ${afterCursor(by)}` : ''}
         ORDER BY ${orderBy(by)} LIMIT $take) m1) AS items
        FROM ${around}`;
  },
  examples: [
    ...commentOrders.flatMap((order) => [false, true].map((later) => ({ replies: false, order, later }))),
    ...[false, true].map((later) => ({ replies: true, order: 'oldest' as const, later })),
  ],
});

/** One comment with its first replies. */
export const oneComment = sql({
  name: 'comments.one',
  params: { proposal: uuid, comment: uuid },
  row: { comment: json.as<CommentJson>().asserted },
  text: `
    SELECT ${commentJson()} AS comment FROM comments m1
     WHERE m1.tenant_id = $tenant AND m1.proposal_id = $proposal AND m1.id = $comment AND ${ofShown}`,
});
