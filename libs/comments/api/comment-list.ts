import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import type { CommentRoutes } from '../contract.ts';
import type { Comment, CommentOrder } from '../domain/comment.ts';
import { toComment } from './comment-reading.ts';
import type { CommentableSubject } from './commentable-subject.ts';
import { listOrders } from './comments.statements.ts';

type Query = RouteInput<CommentRoutes['list']>['query'];

/** The place of a comment in each order. */
const keys: Record<CommentOrder, (comment: Comment) => (string | number)[]> = {
  oldest: ({ at, id }) => [at, id],
  newest: ({ at, id }) => [at, id],
  best: ({ up, down, id }) => [up - down, id],
  discussed: ({ replyCount, id }) => [replyCount, id],
};

@Injectable()
export class CommentList {
  constructor(private readonly tx: Tx) {}

  /** A page of a subject's roots, or of the replies to one comment (always the oldest first), each with its first replies. */
  async page({ statements }: CommentableSubject, subject: string, { order: wanted, parent, after, take }: Query) {
    const order = parent ? 'oldest' : wanted;
    const { items } = await this.tx.one(statements.page({ replies: parent !== undefined, order, later: after !== undefined }), {
      subject,
      parent,
      take: take + 1,
      ...afterArgs(listOrders[order], after),
    });
    return pageOf(items.map(toComment), take, keys[order]);
  }

  /** One comment with its first replies. */
  async one({ statements }: CommentableSubject, subject: string, comment: string): Promise<Comment> {
    return toComment((await this.tx.one(statements.one, { subject, comment })).comment);
  }
}
