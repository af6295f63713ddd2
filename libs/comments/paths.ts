import { pagePath } from '@participa/base/page-path.ts';
import { proposalPath } from '@participa/proposals/paths.ts';

/** One comment of a proposal and all its replies. */
export const threadPath = pagePath('/propuestas/:id/comentarios/:comment', { after: 'despues' });

/** Where every form about a comment is sent: the comments' part of the proposal's page. */
export const commentActionPath = (proposal: string): string => `${proposalPath(proposal)}?index`;
