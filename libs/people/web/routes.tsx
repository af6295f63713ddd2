import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { frontTexts } from '@participa/front/texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { peopleAdminTexts, peopleTexts } from '../texts/texts.ts';
import { rollTexts } from '@participa/roll/texts/texts.ts';

/** The pages of the room people. */
export const peoplePages: RouteObject[] = [
  page('entrar', () => import('./sign-in-page.tsx'), { texts: [peopleTexts] }),
  page('entrar/codigo', () => import('./code-page.tsx'), { texts: [peopleTexts] }),
  page('registro', () => import('./sign-up-page.tsx'), { texts: [peopleTexts] }),
  page('confirmar', () => import('./confirm-page.tsx'), { texts: [peopleTexts] }),
  page('salir', () => import('./sign-out.tsx')),
  page('cuenta', () => import('./account-page.tsx'), { texts: [moderationTexts, peopleTexts] }),
  page('cuenta/borradores', () => import('./drafts-page.tsx'), { texts: [moderationTexts, peopleTexts] }),
  page('cuenta/apoyos', () => import('./supported-page.tsx'), { texts: [frontTexts, moderationTexts, peopleTexts] }),
  page('cuenta/datos', () => import('./my-data-page.tsx'), { texts: [moderationTexts, peopleTexts, rollTexts] }),
  adminPage('admin/personas', () => import('./people-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage('admin/personas/invitaciones', () => import('./invitations-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage('admin/personas/:id', () => import('./roles-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage('invitacion/:token', () => import('./invitation-page.tsx'), { texts: [peopleAdminTexts], secret: true }),
];
