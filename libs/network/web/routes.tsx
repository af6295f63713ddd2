import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { networkAdminTexts, networkRefusals } from '../texts/texts.ts';

/** The pages of the room network. */
export const networkPages: RouteObject[] = [
  adminPage('red', () => import('./network-page.tsx'), { texts: [networkAdminTexts] }),
  adminPage('red/nuevo', () => import('./new-government-page.tsx'), { texts: [networkAdminTexts] }),
  adminPage('red/importar', () => import('./import-government-page.tsx'), { texts: [networkAdminTexts, networkRefusals, requestTexts] }),
  adminPage('red/:id', () => import('./one-government-page.tsx'), { texts: [networkAdminTexts] }),
];
