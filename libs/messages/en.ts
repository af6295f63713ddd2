import { processes } from '@participa/processes/texts/en.ts';
import { budgets } from '@participa/budgets/texts/en.ts';
import { ballots } from '@participa/ballots/texts/en.ts';
import { moderation } from '@participa/moderation/texts/en.ts';
import { roll } from '@participa/roll/texts/en.ts';
import { comments } from '@participa/comments/texts/en.ts';
import { errors } from './en/errors.ts';
import { failures } from './en/failures.ts';
import { front } from '@participa/front/texts/en.ts';
import { mails } from './en/mails.ts';
import { people } from '@participa/people/texts/en.ts';
import { proposals } from '@participa/proposals/texts/en.ts';
import { shell } from './en/shell.ts';
import { staff } from '@participa/people/texts/staff.en.ts';
import type { Messages } from './messages.ts';

/** English. */
export const en: Messages = {
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
