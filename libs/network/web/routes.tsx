import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { networkAdminTexts, networkRefusals } from '../texts/texts.ts';
import { networkPath, newGovernmentPath, importGovernmentPath, oneGovernmentPath } from '../paths.ts';

/** The pages of the room network. */
export const networkPages: RouteObject[] = [
  adminPage(networkPath.pattern, () => import('./network-page.tsx'), { texts: [networkAdminTexts] }),
  adminPage(newGovernmentPath.pattern, () => import('./new-government-page.tsx'), { texts: [networkAdminTexts] }),
  adminPage(importGovernmentPath.pattern, () => import('./import-government-page.tsx'), {
    texts: [networkAdminTexts, networkRefusals, requestTexts],
  }),
  adminPage(oneGovernmentPath.pattern, () => import('./one-government-page.tsx'), { texts: [networkAdminTexts] }),
];
