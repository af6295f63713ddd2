import type { RouteObject } from 'react-router';
import { page } from '@participa/shell/page.ts';
import { caughtMailPath } from '../paths.ts';
import { notificationsTexts } from '../texts/texts.ts';

/** The pages of the room notifications. */
export const notificationsPages: RouteObject[] = [
  page(caughtMailPath.pattern, () => import('./caught-mail-page.tsx'), { texts: [notificationsTexts] }),
];
