import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';
import { commentsPages } from '@participa/comments/web/routes.tsx';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { processesTexts } from '@participa/processes/texts/texts.ts';
import { proposalsRefusals, proposalsTexts } from '../texts/texts.ts';

/** The pages of the room proposals. */
export const proposalsPages: RouteObject[] = [
  page('propuestas', () => import('./proposals-page.tsx'), { texts: [proposalsRefusals, proposalsTexts] }),
  page('propuestas/nueva', () => import('./new-proposal-page.tsx'), {
    texts: [processesTexts, proposalsRefusals, proposalsTexts, requestTexts],
  }),
  page('propuestas/:id', () => import('./proposal-page.tsx'), {
    texts: [moderationTexts, processesTexts, proposalsRefusals, proposalsTexts],
    children: commentsPages,
  }),
  page('propuestas/:id/apoyo', () => import('./support-page.tsx'), { texts: [proposalsTexts] }),
  page('propuestas/:id/editar', () => import('./edit-page.tsx'), { texts: [proposalsRefusals, proposalsTexts] }),
  page('propuestas/:id/retirar', () => import('./withdraw-page.tsx'), { texts: [proposalsRefusals, proposalsTexts] }),
  page('propuestas/:id/versiones', () => import('./versions-page.tsx'), { texts: [proposalsTexts] }),
];
