import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { rollAdminTexts, rollRefusals, rollTexts } from '../texts/texts.ts';

/** The pages of the room roll. */
export const rollPages: RouteObject[] = [
  page('cuenta/verificacion', () => import('./verification-page.tsx'), { texts: [peopleTexts, rollRefusals, rollTexts] }),
  adminPage('admin/padron', () => import('./roll-page.tsx'), { texts: [rollAdminTexts, rollRefusals] }),
  adminPage('admin/padron/:id', () => import('./roll-import-page.tsx'), { texts: [rollAdminTexts] }),
];
