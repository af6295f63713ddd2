import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
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
import { kindFormTexts, kindTexts, loadKindForms, loadKindParts } from './process-kinds.ts';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';
import { phaseTexts, processesAdminTexts, processesRefusals, processesTexts } from '../texts/texts.ts';

/** The pages of the room processes. */
export const processesPages: RouteObject[] = [
  page(processesPath.pattern, () => import('./processes-page.tsx'), {
    texts: [phaseTexts, processesTexts, ...kindTexts()],
    prepare: loadKindParts,
  }),
  page(processPath.pattern, () => import('./process-page.tsx'), {
    texts: [phaseTexts, processesRefusals, processesTexts, ...kindTexts()],
    prepare: loadKindParts,
  }),
  adminPage(adminProcessesPath.pattern, () => import('./admin-processes-page.tsx'), {
    texts: [phaseTexts, processesAdminTexts, processesTexts, ...kindTexts()],
    prepare: loadKindParts,
  }),
  adminPage(newProcessPath.pattern, () => import('./prepare-page.tsx'), {
    texts: [processesAdminTexts, ...kindTexts()],
    prepare: loadKindParts,
  }),
  adminPage(adminProcessPath.pattern, () => import('./manage-page.tsx'), {
    texts: [fieldTexts, phaseTexts, processesAdminTexts, processesTexts, requestTexts, ...kindFormTexts()],
    prepare: loadKindForms,
  }),
  adminPage(openProcessPath.pattern, () => import('./open-page.tsx'), {
    texts: [phaseTexts, processesAdminTexts, processesTexts, ...kindFormTexts()],
    prepare: loadKindForms,
  }),
  adminPage(amendProcessPath.pattern, () => import('./amend-page.tsx'), {
    texts: [fieldTexts, phaseTexts, processesAdminTexts, processesTexts, requestTexts, ...kindFormTexts()],
    prepare: loadKindForms,
  }),
  adminPage(processActPath.pattern, () => import('./stop-page.tsx'), { texts: [processesAdminTexts, processesRefusals] }),
];
