import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { decisionsPath } from '@participa/people/paths.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import {
  decisionPath,
  reportPath,
  transparencyPath,
  queuePath,
  appealsPath,
  blocksPath,
  moderationSettingsPath,
  casePath,
} from '../paths.ts';

/** The pages of the room moderation. */
export const moderationPages: RouteObject[] = [
  page(decisionsPath.pattern, () => import('./decisions-page.tsx'), { texts: [moderationTexts, peopleTexts] }),
  page(decisionPath.pattern, () => import('./decision-page.tsx'), {
    texts: [moderationRefusals, moderationTexts, peopleTexts],
  }),
  page(reportPath.pattern, () => import('./report-page.tsx'), { texts: [moderationTexts] }),
  page(transparencyPath.pattern, () => import('./transparency-page.tsx'), { texts: [moderationTexts] }),
  adminPage(queuePath.pattern, () => import('./queue-page.tsx'), { texts: [moderationAdminTexts, moderationTexts] }),
  adminPage(appealsPath.pattern, () => import('./appeals-page.tsx'), {
    texts: [moderationAdminTexts, moderationRefusals, moderationTexts],
  }),
  adminPage(blocksPath.pattern, () => import('./blocks-page.tsx'), { texts: [moderationAdminTexts, moderationTexts] }),
  adminPage(moderationSettingsPath.pattern, () => import('./settings-page.tsx'), { texts: [moderationAdminTexts] }),
  adminPage(casePath.pattern, () => import('./case-page.tsx'), {
    texts: [moderationAdminTexts, moderationRefusals, moderationTexts],
  }),
];
