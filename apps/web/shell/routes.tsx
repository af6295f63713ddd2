import type { RouteObject } from 'react-router';
import { adminPath } from './paths.ts';
import { adminPage, page } from './page.ts';

/** The pages of the frame. */
export const shellPages: RouteObject[] = [
  adminPage(adminPath.pattern, () => import('./admin-home-page.tsx')),
  page('*', () => import('./missing-page.tsx')),
];
