import type { CommentableSubject } from '@participa/comments/api/commentable-subject.ts';
import type { ProcessJson } from '@participa/processes/api/process-json.ts';
import { obstacleToCommentOn } from '../domain/commenting.ts';
import type { ProposalState } from '../domain/proposal.ts';
import { proposalCommentModeration, proposalComments, proposalTables } from './commentable-proposals.statements.ts';
import { toProcessRef } from './process-of.ts';

/** A proposal as the state in `proposalTables` gives it. */
interface CommentedProposal {
  state: ProposalState;
  hidden: boolean;
  process: ProcessJson | null;
}

/** Proposals can be commented on. */
export const commentableProposals: CommentableSubject = {
  kind: proposalTables.kind,
  statements: proposalComments,
  moderation: proposalCommentModeration,
  obstacle(found, now) {
    const { state, hidden, process } = found as CommentedProposal;
    return obstacleToCommentOn({ state, hidden, process: toProcessRef(process, now.getTime()) });
  },
};
