import { pagePath } from '@participa/base/page-path.ts';

/** The mails that a demonstration caught instead of sending. */
export const caughtMailPath = pagePath('/dev/mail');
