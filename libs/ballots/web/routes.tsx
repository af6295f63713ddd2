import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { ballotsAdminTexts, ballotsRefusals, ballotsTexts } from '../texts/texts.ts';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';

/** The pages of the room ballots. */
export const ballotsPages: RouteObject[] = [
  page('presupuestos/:id/votar', () => import('./ballot-page.tsx'), { texts: [ballotsRefusals, ballotsTexts, budgetsTexts] }),
  adminPage('admin/presupuestos/:id/conteo', () => import('./count-page.tsx'), { texts: [ballotsAdminTexts] }),
];
