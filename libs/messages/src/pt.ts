import { processes } from './pt/processes.ts';
import { budgets } from './pt/budgets.ts';
import { ballots } from './pt/ballots.ts';
import { moderation } from './pt/moderation.ts';
import { roll } from './pt/roll.ts';
import { comments } from './pt/comments.ts';
import { errors } from './pt/errors.ts';
import { failures } from './pt/failures.ts';
import { front } from './pt/front.ts';
import { mails } from './pt/mails.ts';
import { people } from './pt/people.ts';
import { proposals } from './pt/proposals.ts';
import { shell } from './pt/shell.ts';
import { staff } from './pt/staff.ts';
import type { Messages } from './messages.ts';

/** Brazilian Portuguese. */
export const pt: Messages = {
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
