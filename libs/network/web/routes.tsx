import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { networkPath, newGovernmentPath, importGovernmentPath, oneGovernmentPath } from '../paths.ts';
import { fieldTexts } from '@participa/base/texts/texts.ts';
import { tenantsAdminTexts } from '@participa/tenants/texts/texts.ts';
import { networkAdminTexts, networkRefusals } from '../texts/texts.ts';

/** The pages of the room network. */
export const networkPages: RouteObject[] = [
  adminPage(networkPath.pattern, () => import('./network-page.tsx'), { texts: [networkAdminTexts] }),
  adminPage(newGovernmentPath.pattern, () => import('./new-government-page.tsx'), { texts: [networkAdminTexts, tenantsAdminTexts] }),
  adminPage(importGovernmentPath.pattern, () => import('./import-government-page.tsx'), {
    texts: [fieldTexts, networkAdminTexts, networkRefusals],
  }),
  adminPage(oneGovernmentPath.pattern, () => import('./one-government-page.tsx'), { texts: [networkAdminTexts] }),
];
