import { errors } from './es/errors.ts';
import { mails } from './es/mails.ts';

/** Spanish with "usted": the base on which the variants of countries are laid. */
export const es = { errors, mails };
