import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { governmentPath, setupStepPath } from '../paths.ts';
import { tenantsAdminTexts, tenantsRefusals } from '../texts/texts.ts';

/** The pages of the room tenants. */
export const tenantsPages: RouteObject[] = [
  adminPage(governmentPath.pattern, () => import('./government-settings-page.tsx'), { texts: [tenantsAdminTexts] }),
  adminPage(setupStepPath.pattern, () => import('./setup-step-page.tsx'), {
    texts: [tenantsAdminTexts, tenantsRefusals],
  }),
];
