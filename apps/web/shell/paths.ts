import { pagePath } from '@participa/base/page-path.ts';

/** The first page of the back office: the sections that one may enter. */
export const adminPath = pagePath('/admin');

/** Keeps the choice of a language in this browser and goes back; no page of its own. */
export const languagePath = pagePath('/idioma/:language', { back: 'volver' });
