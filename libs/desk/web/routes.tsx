import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { deskAdminTexts, deskRefusals } from '../texts/texts.ts';
import { rollTexts } from '@participa/roll/texts/texts.ts';

/** The pages of the room desk. */
export const deskPages: RouteObject[] = [
  adminPage('mesa', () => import('./desk-page.tsx'), { texts: [deskAdminTexts, rollTexts] }),
  adminPage('mesa/votar/:id', () => import('./vote-page.tsx'), { texts: [deskAdminTexts] }),
  adminPage('mesa/papel', () => import('./paper-batches-page.tsx'), { texts: [deskAdminTexts] }),
  adminPage('mesa/papel/:id', () => import('./paper-batch-page.tsx'), { texts: [deskAdminTexts, deskRefusals, rollTexts] }),
];
