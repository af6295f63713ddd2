import { array, boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { HOUR_MS } from '@participa/base/duration.ts';
import { Byline } from '@participa/people/domain/person.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { paragraphs } from '@participa/base/text.ts';

/** Replies are shown to this depth; deeper ones fold into the last (a root has depth 1). */
export const MAX_COMMENT_DEPTH = 3;

/** How long an author may reword a comment; the mark "edited" stays. */
const COMMENT_EDIT_WINDOW_MS = 24 * HOUR_MS;

/** From which side a comment speaks. */
export const stances = ['for', 'neutral', 'against'] as const;
const Stance = oneOf(stances);

/** The orders of a list of comments. */
export const commentOrders = ['oldest', 'newest', 'best', 'discussed'] as const;
export const CommentOrder = oneOf(commentOrders);
export type CommentOrder = Infer<typeof CommentOrder>;

export const CommentText = object({
  body: paragraphs(2, 2_000),
  stance: nullable(Stance).default(null),
  parent: nullable(Id).default(null),
});
export type CommentText = Infer<typeof CommentText>;

/** A comment as everybody may read it. A deleted one keeps its place and loses its words and its author. */
export const Comment = object({
  id: Id,
  parent: nullable(Id),
  depth: int().min(1).max(MAX_COMMENT_DEPTH),
  author: nullable(Byline),
  body: nullable(string()),
  stance: nullable(Stance),
  up: int(),
  down: int(),
  replyCount: int().meta({ description: 'Direct replies, shown or not' }),
  at: Moment,
  edited: boolean(),
  deleted: boolean(),
  /** A moderator hid it: like a deleted one, it keeps its place and loses its words and its author. */
  hidden: boolean(),
  /** Somebody reported it for violence: its words are folded under a notice until a moderator has looked. */
  inReview: boolean(),
  /** The first direct replies, oldest first; the others are read with `parent`. */
  get replies() {
    return array(Comment);
  },
});
export type Comment = Infer<typeof Comment>;

/**
 * Why this person cannot comment; with `parent`, why she cannot reply to it. `closed` is why nobody can comment on the subject now: the
 * room of the subject knows.
 */
export function obstacleToComment(
  person: { emailConfirmed: boolean },
  closed: Obstacle | undefined,
  parent?: { deleted: boolean; hidden?: boolean },
): Obstacle | undefined {
  if (!person.emailConfirmed) return { code: 'email_unconfirmed' };
  if (closed) return closed;
  if (parent?.hidden) return { code: 'hidden_by_moderation' };
  if (parent?.deleted) return { code: 'comment_deleted' };
  return undefined;
}

/** The parent and depth of a reply to `parent`: that comment, or its own parent when threads go no deeper. */
export const positionOfReply = (parent: { id: string; parent: string | null; depth: number }): { parent: string; depth: number } =>
  parent.depth < MAX_COMMENT_DEPTH || parent.parent === null
    ? { parent: parent.id, depth: parent.depth + 1 }
    : { parent: parent.parent, depth: parent.depth };

/** Why this person cannot vote this comment up or down. */
export function obstacleToVoteComment(
  person: { emailConfirmed: boolean },
  comment: { mine: boolean; deleted: boolean; hidden?: boolean },
): Obstacle | undefined {
  if (!person.emailConfirmed) return { code: 'email_unconfirmed' };
  if (comment.hidden) return { code: 'hidden_by_moderation' };
  if (comment.deleted) return { code: 'comment_deleted' };
  if (comment.mine) return { code: 'own_comment' };
  return undefined;
}

/** Why the asker cannot reword this comment; times in milliseconds since 1970. */
export function obstacleToEditComment(
  comment: { mine: boolean; deleted: boolean; hidden?: boolean; at: number },
  now: number,
): Obstacle | undefined {
  if (!comment.mine) return { code: 'not_allowed' };
  if (comment.hidden) return { code: 'hidden_by_moderation' };
  if (comment.deleted) return { code: 'comment_deleted' };
  if (now - comment.at > COMMENT_EDIT_WINDOW_MS) return { code: 'comment_edit_over', facts: { hours: COMMENT_EDIT_WINDOW_MS / HOUR_MS } };
  return undefined;
}

/** Why the asker cannot delete this comment. */
export function obstacleToDeleteComment(comment: { mine: boolean; deleted: boolean; hidden?: boolean }): Obstacle | undefined {
  if (!comment.mine) return { code: 'not_allowed' };
  if (comment.hidden) return { code: 'hidden_by_moderation' };
  return comment.deleted ? { code: 'comment_deleted' } : undefined;
}
