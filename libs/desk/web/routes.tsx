import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { deskPath, deskVotePath, paperBatchesPath, paperBatchPath } from '../paths.ts';
import { deskAdminTexts, deskRefusals } from '../texts/texts.ts';
import { rollTexts } from '@participa/roll/texts/texts.ts';

/** The pages of the room desk. */
export const deskPages: RouteObject[] = [
  adminPage(deskPath.pattern, () => import('./desk-page.tsx'), { texts: [deskAdminTexts, rollTexts] }),
  adminPage(deskVotePath.pattern, () => import('./vote-page.tsx'), { texts: [deskAdminTexts] }),
  adminPage(paperBatchesPath.pattern, () => import('./paper-batches-page.tsx'), { texts: [deskAdminTexts] }),
  adminPage(paperBatchPath.pattern, () => import('./paper-batch-page.tsx'), { texts: [deskAdminTexts, deskRefusals, rollTexts] }),
];
