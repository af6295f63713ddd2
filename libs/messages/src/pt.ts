import type { Messages } from './messages.ts';
import { errors } from './pt/errors.ts';
import { mails } from './pt/mails.ts';

export const pt: Messages = { errors, mails };
