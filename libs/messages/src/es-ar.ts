import { processes } from './es-ar/processes.ts';
import { budgets } from './es-ar/budgets.ts';
import { ballots } from './es-ar/ballots.ts';
import { moderation } from './es-ar/moderation.ts';
import { roll } from './es-ar/roll.ts';
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
export const esAr: Overlay = {
  ballots,
  budgets,
  comments,
  errors,
  failures,
  front,
  mails,
  moderation,
  people,
  processes,
  proposals,
  roll,
  shell,
  staff,
};
