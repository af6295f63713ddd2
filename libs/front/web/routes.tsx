import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';
import { frontPath } from '../paths.ts';
import { budgetsSummaryTexts } from '@participa/budgets/texts/texts.ts';
import { frontTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';

/** The pages of the room front. */
export const frontPages: RouteObject[] = [
  page(frontPath.pattern, () => import('./front-page.tsx'), { texts: [budgetsSummaryTexts, frontTexts, phaseTexts] }),
];
