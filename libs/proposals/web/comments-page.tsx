import { useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { commentAction } from '@participa/comments/web/comment-action.ts';
import { CommentsSection, loadComments } from '@participa/comments/web/comments-section.tsx';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import type { Proposal } from '../domain/proposal.ts';
import { proposalPath, supportPath } from '../paths.ts';
import { proposalComments, toCommentedSubject } from './proposal-comments.ts';

/** The comments under a proposal. */
export const loader = (args: LoaderFunctionArgs) =>
  loadComments(proposalComments, args, paramsOf(args, proposalPath).id, queryOf(args, proposalPath));

export const action = (args: ActionFunctionArgs) => commentAction(proposalComments, args, paramsOf(args, proposalPath).id);

/** A vote changes its own counts; a support none of this. */
export const shouldRevalidate = ({ formAction, formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  supportPath.matches(formAction) || formData?.get('intent') === 'vote' ? false : defaultShouldRevalidate;

export function Component() {
  return <CommentsSection subject={toCommentedSubject(useOutletContext<Proposal>())} />;
}
