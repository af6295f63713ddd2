import type { RouteObject } from 'react-router';
import { guaranteesPath, termsPath, privacyPath, accessibilityPath } from '../paths.ts';
import { page } from '@participa/shell/page.ts';

/** The pages of the room legal. */
export const legalPages: RouteObject[] = [
  page(guaranteesPath.pattern, () => import('./guarantees-page.tsx')),
  page(termsPath.pattern, () => import('./terms-page.tsx')),
  page(privacyPath.pattern, () => import('./privacy-page.tsx')),
  page(accessibilityPath.pattern, () => import('./accessibility-page.tsx')),
];
