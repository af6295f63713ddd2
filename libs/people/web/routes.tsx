import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import {
  signInPath,
  codePath,
  signUpPath,
  confirmPath,
  signOutPath,
  myDataPath,
  peoplePath,
  invitationsPath,
  rolesPath,
  invitationPath,
} from '../paths.ts';
import { peopleAdminTexts, peopleTexts } from '../texts/texts.ts';

/** The pages of the room people. */
export const peoplePages: RouteObject[] = [
  page(signInPath.pattern, () => import('./sign-in-page.tsx'), { texts: [peopleTexts] }),
  page(codePath.pattern, () => import('./code-page.tsx'), { texts: [peopleTexts] }),
  page(signUpPath.pattern, () => import('./sign-up-page.tsx'), { texts: [peopleTexts] }),
  page(confirmPath.pattern, () => import('./confirm-page.tsx'), { texts: [peopleTexts] }),
  page(signOutPath.pattern, () => import('./sign-out.tsx')),
  page(myDataPath.pattern, () => import('./my-data-page.tsx'), { texts: [peopleTexts] }),
  adminPage(peoplePath.pattern, () => import('./people-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage(invitationsPath.pattern, () => import('./invitations-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage(rolesPath.pattern, () => import('./roles-page.tsx'), { texts: [peopleAdminTexts] }),
  adminPage(invitationPath.pattern, () => import('./invitation-page.tsx'), { texts: [peopleAdminTexts], secret: true }),
];
