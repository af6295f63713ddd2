import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { decisionsPath } from '@participa/people/paths.ts';
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
import { withContentPages } from './content-pages.ts';
import { moderationAdminTexts, moderationDecisionsTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';

/** The pages of the room moderation. */
export const moderationPages: RouteObject[] = [
  page(decisionsPath.pattern, () => import('./decisions-page.tsx'), { texts: [moderationDecisionsTexts, moderationTexts, peopleTexts] }),
  page(decisionPath.pattern, () => import('./decision-page.tsx'), {
    texts: [moderationDecisionsTexts, moderationRefusals, moderationTexts, peopleTexts],
  }),
  page(reportPath.pattern, () => import('./report-page.tsx'), { texts: [moderationTexts], prepare: withContentPages }),
  page(transparencyPath.pattern, () => import('./transparency-page.tsx'), { texts: [moderationDecisionsTexts, moderationTexts] }),
  adminPage(queuePath.pattern, () => import('./queue-page.tsx'), { texts: [moderationAdminTexts, moderationTexts] }),
  adminPage(appealsPath.pattern, () => import('./appeals-page.tsx'), {
    texts: [moderationAdminTexts, moderationRefusals, moderationTexts],
  }),
  adminPage(blocksPath.pattern, () => import('./blocks-page.tsx'), { texts: [moderationAdminTexts, moderationTexts] }),
  adminPage(moderationSettingsPath.pattern, () => import('./settings-page.tsx'), { texts: [moderationAdminTexts] }),
  adminPage(casePath.pattern, () => import('./case-page.tsx'), {
    texts: [moderationAdminTexts, moderationRefusals, moderationTexts],
    prepare: withContentPages,
  }),
];
