import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';
import { threadPath } from '../paths.ts';
import { commentsRefusals, commentsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';

/** What is said about a proposal: shown inside its page. */
export const commentsPages: RouteObject[] = [
  page('/', () => import('./comments-page.tsx'), {
    id: 'propuestas/:id/comentarios',
    texts: [commentsRefusals, commentsTexts, moderationTexts],
  }),
  page(threadPath.pattern, () => import('./thread-page.tsx'), {
    id: 'propuestas/:id/comentarios/:comment',
    texts: [commentsTexts, moderationTexts],
  }),
];
