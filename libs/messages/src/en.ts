import { errors } from './en/errors.ts';
import { mails } from './en/mails.ts';
import type { Messages } from './messages.ts';

export const en: Messages = { errors, mails };
