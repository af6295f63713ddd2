import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { budgetsTexts, resultsTexts } from '@participa/budgets/texts/texts.ts';
import { phaseTexts, processesAdminTexts, processesRefusals, processesTexts } from '../texts/texts.ts';
import {
  processActPath,
  processesPath,
  processPath,
  adminProcessesPath,
  newProcessPath,
  adminProcessPath,
  openProcessPath,
  amendProcessPath,
} from '../paths.ts';

/** The pages of the room processes. */
export const processesPages: RouteObject[] = [
  page(processesPath.pattern, () => import('./processes-page.tsx'), { texts: [budgetsTexts, phaseTexts, processesTexts] }),
  page(processPath.pattern, () => import('./process-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesRefusals, processesTexts, resultsTexts],
  }),
  adminPage(adminProcessesPath.pattern, () => import('./admin-processes-page.tsx'), {
    texts: [phaseTexts, processesAdminTexts, processesTexts],
  }),
  adminPage(newProcessPath.pattern, () => import('./prepare-page.tsx'), { texts: [processesAdminTexts, processesTexts] }),
  adminPage(adminProcessPath.pattern, () => import('./manage-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesAdminTexts, processesTexts, requestTexts, resultsTexts],
  }),
  adminPage(openProcessPath.pattern, () => import('./open-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, processesAdminTexts, processesRefusals, processesTexts, resultsTexts],
  }),
  adminPage(amendProcessPath.pattern, () => import('./amend-page.tsx'), {
    texts: [phaseTexts, processesAdminTexts, processesTexts, requestTexts, resultsTexts],
  }),
  adminPage(processActPath.pattern, () => import('./stop-page.tsx'), { texts: [processesAdminTexts, processesRefusals] }),
];
