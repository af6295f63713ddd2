import type { Obstacle } from '@participa/base/refusals.ts';
import type { CommentStatements } from './comments.statements.ts';
import type { CommentModerationStatements } from './moderated-comments.statements.ts';

/**
 * The port *commentable subject*: a room in which something can be commented on offers one value of this type, registers it with
 * `CommentableSubjects`, and adds `commentRoutes` to its contract and `commentsController` to its module.
 */
export interface CommentableSubject {
  readonly kind: string;
  /** Made by `commentStatements` from the subject's tables. */
  readonly statements: CommentStatements;
  /** Made by `moderationStatements` from the same. */
  readonly moderation: CommentModerationStatements;
  /** Why nobody can comment on it at this moment; `state` is what the tables' `state` gives. */
  obstacle(state: object, now: Date): Obstacle | undefined;
}
