import { comments } from './es/comments.ts';
import { errors } from './es/errors.ts';
import { failures } from './es/failures.ts';
import { front } from './es/front.ts';
import { mails } from './es/mails.ts';
import { people } from './es/people.ts';
import { proposals } from './es/proposals.ts';
import { shell } from './es/shell.ts';
import { staff } from './es/staff.ts';

/** Spanish with "usted": the base on which the variants of countries are laid. */
export const es = { comments, errors, failures, front, mails, people, proposals, shell, staff };
