import { CommentRow } from './comment.entity.ts';
import { CommentVoteRow } from './comment-vote.entity.ts';

/** The tables of this room. */
export const entities = [CommentRow, CommentVoteRow];
