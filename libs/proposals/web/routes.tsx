import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';
import { commentsRefusals, commentsTexts } from '@participa/comments/texts/texts.ts';
import { registerContentPage } from '@participa/moderation/web/content-pages.ts';
import { accountPath, draftsPath, supportedPath } from '@participa/people/paths.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import {
  proposalsPath,
  newProposalPath,
  proposalPath,
  supportPath,
  editProposalPath,
  withdrawProposalPath,
  threadPath,
  versionsPath,
} from '../paths.ts';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { addProcessKind } from '@participa/processes/web/process-kinds.ts';
import { proposalsAuthorTexts, proposalsKindTexts, proposalsRefusals, proposalsTexts } from '../texts/texts.ts';

addProcessKind({
  texts: [proposalsKindTexts],
  formTexts: [proposalsRefusals],
  parts: () => import('./proposals-kind-parts.ts').then(({ proposalsKindParts }) => proposalsKindParts),
  forms: () => import('./proposals-kind-parts.ts').then(({ proposalsKindForms }) => proposalsKindForms),
});

registerContentPage('proposal', async () => (await import('./content-pages.ts')).proposalContent);
registerContentPage('comment', async () => (await import('./content-pages.ts')).proposalCommentContent);

/** The comments on a proposal, shown inside its page. */
const commentsPages: RouteObject[] = [
  page('/', () => import('./comments-page.tsx'), {
    id: 'propuestas/:id/comentarios',
    texts: [commentsRefusals, commentsTexts, moderationTexts],
  }),
  page(threadPath.pattern, () => import('./thread-page.tsx'), {
    id: 'propuestas/:id/comentarios/:comment',
    texts: [commentsTexts, moderationTexts],
  }),
];

/** The pages of the room proposals. */
export const proposalsPages: RouteObject[] = [
  page(proposalsPath.pattern, () => import('./proposals-page.tsx'), { texts: [proposalsRefusals, proposalsTexts] }),
  page(newProposalPath.pattern, () => import('./new-proposal-page.tsx'), {
    texts: [fieldTexts, proposalsAuthorTexts, proposalsRefusals, proposalsTexts, requestTexts],
  }),
  page(proposalPath.pattern, () => import('./proposal-page.tsx'), {
    texts: [moderationTexts, proposalsRefusals, proposalsTexts],
    children: commentsPages,
  }),
  page(supportPath.pattern, () => import('./support-page.tsx'), { texts: [proposalsTexts] }),
  page(editProposalPath.pattern, () => import('./edit-page.tsx'), { texts: [proposalsAuthorTexts, proposalsRefusals, proposalsTexts] }),
  page(withdrawProposalPath.pattern, () => import('./withdraw-page.tsx'), {
    texts: [proposalsAuthorTexts, proposalsRefusals, proposalsTexts],
  }),
  page(versionsPath.pattern, () => import('./versions-page.tsx'), { texts: [proposalsTexts] }),
  page(accountPath.pattern, () => import('./my-proposals-page.tsx'), { texts: [peopleTexts] }),
  page(draftsPath.pattern, () => import('./drafts-page.tsx'), { texts: [peopleTexts] }),
  page(supportedPath.pattern, () => import('./supported-page.tsx'), { texts: [peopleTexts] }),
];
