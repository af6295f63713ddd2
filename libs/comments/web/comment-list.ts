import type { Call } from '@participa/base/client.ts';
import { comments } from '../contract.ts';
import { commentOrders, type CommentOrder } from '../domain/comment.ts';
import { undefinedIfRefused } from '@participa/shell/page-tools.ts';
import type { LoaderFunctionArgs } from 'react-router';
import { proposalPath } from '@participa/proposals/paths.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { threadPath } from '../paths.ts';

/** Which comments of a proposal are mine or have my vote. */
export interface MyCommentMarks {
  written: string[];
  up: string[];
  down: string[];
}

/** How the comments of a page are asked for: its order, and from where on. */
export function commentsQueryOf(args: Pick<LoaderFunctionArgs, 'request'>): { order: CommentOrder; after: string | undefined } {
  const asked = queryOf(args, proposalPath);
  return { order: commentOrders.find((order) => order === asked.order) ?? 'oldest', after: asked.after?.slice(0, 400) };
}

/** What of these comments is mine. Nothing for visitors. */
export async function loadMyMarks(call: Call, id: string, maybeSignedIn: boolean): Promise<{ mine: MyCommentMarks }> {
  const mine = maybeSignedIn ? await undefinedIfRefused(call(comments.mine, { params: { id } }), 400, 401, 404) : undefined;
  return { mine: mine ?? { written: [], up: [], down: [] } };
}

/** The comments' part of a proposal's page. */
export const commentsPath = (id: string, { order, after }: { order?: CommentOrder; after?: string } = {}): string =>
  `${proposalPath(id, { order: order === 'oldest' ? undefined : order, after })}#comentarios`;

/** The replies' part of the page of one comment. */
export const repliesPath = (id: string, comment: string, after?: string): string => `${threadPath(id, comment, { after })}#comentarios`;

/** Where an address points at a comment. */
export const commentAnchor = (comment: string): string => `comentario-${comment}`;
