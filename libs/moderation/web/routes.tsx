import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { commentsTexts } from '@participa/comments/texts/texts.ts';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';

/** The pages of the room moderation. */
export const moderationPages: RouteObject[] = [
  page('cuenta/decisiones', () => import('./decisions-page.tsx'), { texts: [moderationTexts, peopleTexts] }),
  page('cuenta/decisiones/:id', () => import('./decision-page.tsx'), {
    texts: [commentsTexts, moderationRefusals, moderationTexts, peopleTexts],
  }),
  page('denunciar', () => import('./report-page.tsx'), { texts: [moderationTexts] }),
  page('transparencia', () => import('./transparency-page.tsx'), { texts: [moderationTexts] }),
  adminPage('moderacion', () => import('./queue-page.tsx'), { texts: [commentsTexts, moderationAdminTexts, moderationTexts] }),
  adminPage('moderacion/apelaciones', () => import('./appeals-page.tsx'), {
    texts: [moderationAdminTexts, moderationRefusals, moderationTexts],
  }),
  adminPage('moderacion/bloqueos', () => import('./blocks-page.tsx'), { texts: [moderationAdminTexts, moderationTexts] }),
  adminPage('moderacion/ajustes', () => import('./settings-page.tsx'), { texts: [moderationAdminTexts] }),
  adminPage('moderacion/:id', () => import('./case-page.tsx'), {
    texts: [commentsTexts, moderationAdminTexts, moderationRefusals, moderationTexts],
  }),
];
