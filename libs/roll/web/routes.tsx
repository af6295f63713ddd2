import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { verificationPath, rollPath, rollImportPath } from '../paths.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { rollAdminTexts, rollRefusals, rollTexts } from '../texts/texts.ts';

/** The pages of the room roll. */
export const rollPages: RouteObject[] = [
  page(verificationPath.pattern, () => import('./verification-page.tsx'), { texts: [peopleTexts, rollRefusals, rollTexts] }),
  adminPage(rollPath.pattern, () => import('./roll-page.tsx'), { texts: [rollAdminTexts, rollRefusals] }),
  adminPage(rollImportPath.pattern, () => import('./roll-import-page.tsx'), { texts: [rollAdminTexts] }),
];
