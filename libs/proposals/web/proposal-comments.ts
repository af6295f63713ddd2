import type { CommentedSubject, CommentPages } from '@participa/comments/web/commented-subject.ts';
import { comments } from '../contract.ts';
import { obstacleToCommentOn } from '../domain/commenting.ts';
import type { Proposal } from '../domain/proposal.ts';
import { proposalPath, threadPath } from '../paths.ts';

/** The comments on proposals: their routes and their addresses. */
export const proposalComments: CommentPages = {
  routes: comments,
  subjectPath: (id, query) => proposalPath(id, query),
  threadPath: (id, comment, query) => threadPath(id, comment, query),
};

/** A proposal as its comments see it. */
export const toCommentedSubject = (proposal: Proposal): CommentedSubject => ({
  id: proposal.id,
  commentCount: proposal.comments,
  closed: obstacleToCommentOn(proposal),
  pages: proposalComments,
});
