import { Injectable } from '@nestjs/common';
import type { comments } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import type { Comment, CommentOrder } from '../domain/comment.ts';
import { toCursor } from '@participa/base/paging.ts';
import { keyAfter, type CursorPart } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { found } from '@participa/platform/refusal.ts';
import { commentJson, toComment, type CommentJson } from './comment-reading.ts';

type Query = Asked<typeof comments.list>['query'];

/** One order of the list: its keyset condition and ORDER BY as fixed text, and how a comment becomes a cursor. */
interface Order {
  key: CursorPart[];
  columns: string[];
  down: boolean;
  keyOf(comment: Comment): (string | number)[];
}
const orders: Record<CommentOrder, Order> = {
  oldest: { key: ['timestamptz', 'uuid'], columns: ['m1.created_at', 'm1.id'], down: false, keyOf: ({ at, id }) => [at, id] },
  newest: { key: ['timestamptz', 'uuid'], columns: ['m1.created_at', 'm1.id'], down: true, keyOf: ({ at, id }) => [at, id] },
  best: { key: ['int', 'uuid'], columns: ['(m1.up - m1.down)', 'm1.id'], down: true, keyOf: ({ up, down, id }) => [up - down, id] },
  discussed: { key: ['int', 'uuid'], columns: ['m1.replies', 'm1.id'], down: true, keyOf: ({ replyCount, id }) => [replyCount, id] },
};

/** Under a hidden proposal nothing is said either. */
const ofShown = 'EXISTS (SELECT FROM proposals h WHERE h.tenant_id = $1 AND h.id = $2 AND h.hidden_at IS NULL)';

@Injectable()
export class ListComments {
  constructor(private readonly database: Database) {}

  /** A page of a proposal's roots, or of the replies to one comment (always the oldest first), each with its first replies, in one statement. */
  async page(proposal: string, { order, parent, after, take }: Query) {
    const { key, columns, down, keyOf } = parent ? orders.oldest : orders[order];
    const given: unknown[] = [proposal];
    const add = (value: unknown) => `$${given.push(value) + 1}`;
    const around = parent
      ? `comments o WHERE o.tenant_id = $1 AND o.proposal_id = $2 AND o.id = ${add(parent)} AND ${ofShown}`
      : `proposals o WHERE o.tenant_id = $1 AND o.id = $2 AND o.hidden_at IS NULL`;
    const inside = parent ? `m1.parent_id = o.id` : `m1.proposal_id = $2 AND m1.parent_id IS NULL`;
    const past = keyAfter(after, key)?.map((part, at) => `${add(part)}::${key[at]!}`);
    const beyond = past ? `AND (${columns.join(', ')}) ${down ? '<' : '>'} (${past.join(', ')})` : '';
    const direction = columns.map((column) => `${column} ${down ? 'DESC' : 'ASC'}`).join(', ');
    // No row at all: no such proposal (or comment of it). A row without a comment: nothing has been said yet.
    const [row] = await this.database.now.rows<{ items: CommentJson[] }>(
      `SELECT (SELECT coalesce(json_agg(${commentJson()} ORDER BY ${direction}), '[]') FROM (
         SELECT m1.* FROM comments m1 WHERE m1.tenant_id = $1 AND ${inside} ${beyond} ORDER BY ${direction} LIMIT ${add(take + 1)}) m1) AS items
         FROM ${around}`,
      given,
    );
    const all = found(row).items.map(toComment);
    const items = all.slice(0, take);
    return { items, next: all.length > take ? toCursor(keyOf(items.at(-1)!)) : null };
  }

  /** One comment with its first replies. */
  async one(proposal: string, id: string): Promise<Comment> {
    const [row] = await this.database.now.rows<{ comment: CommentJson }>(
      `SELECT ${commentJson()} AS comment FROM comments m1 WHERE m1.tenant_id = $1 AND m1.proposal_id = $2 AND m1.id = $3 AND ${ofShown}`,
      [proposal, id],
    );
    return toComment(found(row).comment);
  }
}
