import type { Obstacle } from '@participa/base/refusals.ts';
import type { CommentRoutes } from '../contract.ts';
import type { CommentOrder } from '../domain/comment.ts';

/** The routes and addresses of the comments on one kind of subject; the room of the subject has this value. */
export interface CommentPages {
  routes: CommentRoutes;
  /** The page of a subject, with its comments from a cursor on. */
  subjectPath(id: string, query: { order?: CommentOrder | undefined; after?: string | undefined }): `/${string}`;
  /** The page of one comment and all its replies. */
  threadPath(id: string, comment: string, query: { after?: string | undefined }): `/${string}`;
}

/** A subject as its comments see it. */
export interface CommentedSubject {
  id: string;
  commentCount: number;
  /** Why nobody can comment on it now. */
  closed: Obstacle | undefined;
  pages: CommentPages;
}

/** The comments' part of a subject's page. */
export const commentsPath = (
  { id, pages }: Pick<CommentedSubject, 'id' | 'pages'>,
  { order, after }: { order?: CommentOrder; after?: string | undefined } = {},
): string => `${pages.subjectPath(id, { order: order === 'oldest' ? undefined : order, after })}#comentarios`;

/** The replies' part of the page of one comment. */
export const repliesPath = ({ id, pages }: CommentedSubject, comment: string, after?: string): string =>
  `${pages.threadPath(id, comment, { after })}#comentarios`;

/** Where every form about a comment is sent: the comments' part of the subject's page. */
export const commentActionPath = ({ id, pages }: CommentedSubject): string => `${pages.subjectPath(id, {})}?index`;

/** Where an address points at a comment. */
export const commentAnchor = (comment: string): string => `comentario-${comment}`;
