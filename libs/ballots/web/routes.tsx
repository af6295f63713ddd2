import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { ballotPath, countPath } from '../paths.ts';
import { ballotsAdminTexts, ballotsRefusals, ballotsTexts } from '../texts/texts.ts';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';

/** The pages of the room ballots. */
export const ballotsPages: RouteObject[] = [
  page(ballotPath.pattern, () => import('./ballot-page.tsx'), { texts: [ballotsRefusals, ballotsTexts, budgetsTexts] }),
  adminPage(countPath.pattern, () => import('./count-page.tsx'), { texts: [ballotsAdminTexts] }),
];
