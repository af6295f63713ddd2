import { processes } from '@participa/processes/texts/es.ts';
import { budgets } from '@participa/budgets/texts/es.ts';
import { ballots } from '@participa/ballots/texts/es.ts';
import { moderation } from '@participa/moderation/texts/es.ts';
import { roll } from '@participa/roll/texts/es.ts';
import { comments } from '@participa/comments/texts/es.ts';
import { errors } from './es/errors.ts';
import { failures } from './es/failures.ts';
import { front } from '@participa/front/texts/es.ts';
import { mails } from './es/mails.ts';
import { people } from '@participa/people/texts/es.ts';
import { proposals } from '@participa/proposals/texts/es.ts';
import { shell } from './es/shell.ts';
import { staff } from '@participa/people/texts/staff.es.ts';

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
