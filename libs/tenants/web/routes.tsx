import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { networkAdminTexts } from '@participa/network/texts/texts.ts';
import { tenantsAdminTexts, tenantsRefusals } from '../texts/texts.ts';

/** The pages of the room tenants. */
export const tenantsPages: RouteObject[] = [
  adminPage('admin/gobierno', () => import('./government-settings-page.tsx'), { texts: [tenantsAdminTexts] }),
  adminPage('admin/gobierno/:step', () => import('./setup-step-page.tsx'), {
    texts: [networkAdminTexts, tenantsAdminTexts, tenantsRefusals],
  }),
];
