import type { Call } from '@participa/base/client.ts';
import { undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { commentOrders, type CommentOrder } from '../domain/comment.ts';
import type { CommentPages } from './commented-subject.ts';

/** Which comments on a subject are mine or have my vote. */
export interface MyCommentMarks {
  written: string[];
  up: string[];
  down: string[];
}

/** How comments are asked for, as an address says it. */
export interface CommentsQuery {
  order?: string | undefined;
  after?: string | undefined;
}

/** The longest cursor that an address is believed. */
const MAX_CURSOR = 400;

/** The order and the cursor that an address names, if they are any. */
export const readCommentsQuery = ({ order, after }: CommentsQuery): { order: CommentOrder; after: string | undefined } => ({
  order: commentOrders.find((each) => each === order) ?? 'oldest',
  after: after?.slice(0, MAX_CURSOR),
});

/** What of these comments is mine. Nothing for visitors. */
export async function loadMyMarks(
  call: Call,
  { routes }: CommentPages,
  id: string,
  maybeSignedIn: boolean,
): Promise<{ mine: MyCommentMarks }> {
  const mine = maybeSignedIn ? await undefinedIfRefused(call(routes.mine, { params: { id } }), 400, 401, 404) : undefined;
  return { mine: mine ?? { written: [], up: [], down: [] } };
}
