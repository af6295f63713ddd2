import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';

/** The pages of the room legal. */
export const legalPages: RouteObject[] = [
  page('garantias', () => import('./guarantees-page.tsx')),
  page('condiciones', () => import('./terms-page.tsx')),
  page('privacidad', () => import('./privacy-page.tsx')),
  page('accesibilidad', () => import('./accessibility-page.tsx')),
];
