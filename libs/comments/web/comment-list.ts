import type { Call } from '@participa/base/client.ts';
import { comments } from '../contract.ts';
import { commentOrders, type CommentOrder } from '../domain/comment.ts';
import { newIdempotencyKey, undefinedIfRefused } from '@participa/shell/page-tools.ts';

/** Which comments of a proposal are mine or have my vote. */
export interface MyCommentMarks {
  written: string[];
  up: string[];
  down: string[];
}

/** How the comments of a page are asked for: its order, and from where on. */
export function commentsQueryOf(request: Request): { order: CommentOrder; after: string | undefined } {
  const { searchParams } = new URL(request.url);
  return {
    order: commentOrders.find((order) => order === searchParams.get('order')) ?? 'oldest',
    after: searchParams.get('after')?.slice(0, 400) || undefined,
  };
}

/** What of these comments is mine, and the keys with which this page's forms send. Nothing for visitors. */
export async function loadMyMarks(call: Call, id: string, maybeSignedIn: boolean): Promise<{ mine: MyCommentMarks; key: string }> {
  const mine = maybeSignedIn ? await undefinedIfRefused(call(comments.mine, { params: { id } }), 400, 401, 404) : undefined;
  return { mine: mine ?? { written: [], up: [], down: [] }, key: newIdempotencyKey() };
}

/** The comments' part of a proposal's page. */
export const commentsPath = (id: string, { order, after }: { order?: CommentOrder; after?: string } = {}): string => {
  const search = new URLSearchParams({ ...(order && order !== 'oldest' && { order }), ...(after && { after }) });
  return `/propuestas/${id}${search.size ? `?${search}` : ''}#comentarios`;
};

/** The page of one comment and all its replies. */
export const threadPath = (id: string, comment: string, after?: string): string =>
  `/propuestas/${id}/comentarios/${comment}${after ? `?after=${encodeURIComponent(after)}` : ''}#comentarios`;

/** Where an address points at a comment. */
export const commentAnchor = (comment: string): string => `comentario-${comment}`;
