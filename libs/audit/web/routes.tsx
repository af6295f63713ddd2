import type { RouteObject } from 'react-router';
import { adminPage } from '@participa/shell/page.ts';
import { auditTexts } from '../texts/texts.ts';

/** The pages of the room audit. */
export const auditPages: RouteObject[] = [adminPage('admin/auditoria', () => import('./audit-page.tsx'), { texts: [auditTexts] })];
