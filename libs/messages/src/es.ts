import { processes } from './es/processes.ts';
import { budgets } from './es/budgets.ts';
import { ballots } from './es/ballots.ts';
import { moderation } from './es/moderation.ts';
import { roll } from './es/roll.ts';
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
export const es = {
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
