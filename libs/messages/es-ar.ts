import { processes } from '@participa/processes/texts/es-ar.ts';
import { budgets } from '@participa/budgets/texts/es-ar.ts';
import { ballots } from '@participa/ballots/texts/es-ar.ts';
import { moderation } from '@participa/moderation/texts/es-ar.ts';
import { roll } from '@participa/roll/texts/es-ar.ts';
import { comments } from '@participa/comments/texts/es-ar.ts';
import { errors } from './es-ar/errors.ts';
import { failures } from './es-ar/failures.ts';
import { front } from '@participa/front/texts/es-ar.ts';
import { mails } from './es-ar/mails.ts';
import { people } from '@participa/people/texts/es-ar.ts';
import { proposals } from '@participa/proposals/texts/es-ar.ts';
import { shell } from './es-ar/shell.ts';
import { staff } from '@participa/people/texts/staff.es-ar.ts';
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
