import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { statisticsPath } from '../paths.ts';
import { statisticsAdminTexts } from '../texts/texts.ts';

/** The pages of the room statistics. */
export const statisticsPages: RouteObject[] = [
  adminPage(statisticsPath.pattern, () => import('./statistics-page.tsx'), { texts: [statisticsAdminTexts] }),
];
