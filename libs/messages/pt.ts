import { processes } from '@participa/processes/texts/pt.ts';
import { budgets } from '@participa/budgets/texts/pt.ts';
import { ballots } from '@participa/ballots/texts/pt.ts';
import { moderation } from '@participa/moderation/texts/pt.ts';
import { roll } from '@participa/roll/texts/pt.ts';
import { comments } from '@participa/comments/texts/pt.ts';
import { errors } from './pt/errors.ts';
import { failures } from './pt/failures.ts';
import { front } from '@participa/front/texts/pt.ts';
import { mails } from './pt/mails.ts';
import { people } from '@participa/people/texts/pt.ts';
import { proposals } from '@participa/proposals/texts/pt.ts';
import { shell } from './pt/shell.ts';
import { staff } from '@participa/people/texts/staff.pt.ts';
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
