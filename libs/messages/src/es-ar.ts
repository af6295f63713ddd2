import { comments } from './es-ar/comments.ts';
import { errors } from './es-ar/errors.ts';
import { failures } from './es-ar/failures.ts';
import { front } from './es-ar/front.ts';
import { mails } from './es-ar/mails.ts';
import { people } from './es-ar/people.ts';
import { proposals } from './es-ar/proposals.ts';
import { shell } from './es-ar/shell.ts';
import { staff } from './es-ar/staff.ts';
import type { Overlay } from './messages.ts';

/** What Argentina says with "vos": only what differs from the base. */
export const esAr: Overlay = { comments, errors, failures, front, mails, people, proposals, shell, staff };
