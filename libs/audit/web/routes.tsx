import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { auditPath } from '../paths.ts';
import { auditTexts } from '../texts/texts.ts';

/** The pages of the room audit. */
export const auditPages: RouteObject[] = [adminPage(auditPath.pattern, () => import('./audit-page.tsx'), { texts: [auditTexts] })];
