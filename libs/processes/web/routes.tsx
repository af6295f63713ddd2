import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { budgetsTexts, resultsTexts } from '@participa/budgets/texts/texts.ts';
import { phaseTexts, processesAdminTexts, processesRefusals, processesTexts } from '../texts/texts.ts';

/** The pages of the room processes. */
export const processesPages: RouteObject[] = [
  page('procesos', () => import('./processes-page.tsx'), { texts: [budgetsTexts, phaseTexts, processesTexts] }),
  page('procesos/:id', () => import('./process-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesRefusals, processesTexts, resultsTexts],
  }),
  adminPage('admin/procesos', () => import('./admin-processes-page.tsx'), { texts: [phaseTexts, processesAdminTexts, processesTexts] }),
  adminPage('admin/procesos/nuevo', () => import('./prepare-page.tsx'), { texts: [processesAdminTexts, processesTexts] }),
  adminPage('admin/procesos/:id', () => import('./manage-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesAdminTexts, processesTexts, requestTexts, resultsTexts],
  }),
  adminPage('admin/procesos/:id/abrir', () => import('./open-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesAdminTexts, processesRefusals, processesTexts, resultsTexts],
  }),
  adminPage('admin/procesos/:id/enmendar', () => import('./amend-page.tsx'), {
    texts: [phaseTexts, processesAdminTexts, processesTexts, requestTexts, resultsTexts],
  }),
  adminPage('admin/procesos/:id/:deed', () => import('./stop-page.tsx'), { texts: [processesAdminTexts, processesRefusals] }),
];
