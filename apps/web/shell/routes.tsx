import type { RouteObject } from 'react-router';
import { adminPage, page } from './page.ts';

/** The pages of the frame. */
export const shellPages: RouteObject[] = [
  adminPage('admin', () => import('./admin-home-page.tsx')),
  page('*', () => import('./missing-page.tsx')),
];
