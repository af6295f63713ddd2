import { processes } from './en/processes.ts';
import { budgets } from './en/budgets.ts';
import { ballots } from './en/ballots.ts';
import { moderation } from './en/moderation.ts';
import { roll } from './en/roll.ts';
import { comments } from './en/comments.ts';
import { errors } from './en/errors.ts';
import { failures } from './en/failures.ts';
import { front } from './en/front.ts';
import { mails } from './en/mails.ts';
import { people } from './en/people.ts';
import { proposals } from './en/proposals.ts';
import { shell } from './en/shell.ts';
import { staff } from './en/staff.ts';
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
