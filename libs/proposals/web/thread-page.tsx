import { useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { loadThread, ThreadSection } from '@participa/comments/web/thread-section.tsx';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import type { Proposal } from '../domain/proposal.ts';
import { threadPath } from '../paths.ts';
import { proposalComments, toCommentedSubject } from './proposal-comments.ts';

export { shouldRevalidate } from './comments-page.tsx';

/** One comment on a proposal and all its replies. */
export const loader = (args: LoaderFunctionArgs) =>
  loadThread(proposalComments, args, paramsOf(args, threadPath), queryOf(args, threadPath));

export function Component() {
  return <ThreadSection subject={toCommentedSubject(useOutletContext<Proposal>())} />;
}
