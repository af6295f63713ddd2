import { DAY_MS } from '@participa/base/duration.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProposalState } from './proposal.ts';

/** For how long, and up to how many supports, an author may reword what others support. */
export const EDIT_WINDOW_MS = 7 * DAY_MS;
export const MAX_SUPPORTS_TO_EDIT = 25;

/** How many unfinished drafts a person may keep. */
export const MAX_DRAFTS = 20;

/** A proposal as the rules about its author see it; times in milliseconds since 1970. */
export interface OwnProposal {
  mine: boolean;
  state: ProposalState;
  supports: number;
  publishedAt: number;
}

/** Why the asker cannot reword this proposal now; others' proposals are simply not hers. */
export function obstacleToEdit(proposal: OwnProposal, now: number): Obstacle | undefined {
  if (!proposal.mine) return { code: 'not_allowed' };
  if (proposal.state === 'withdrawn') return { code: 'proposal_withdrawn' };
  if (proposal.state !== 'published') return { code: 'proposal_closed' };
  if (now - proposal.publishedAt > EDIT_WINDOW_MS) return { code: 'edit_window_over', facts: { days: EDIT_WINDOW_MS / DAY_MS } };
  if (proposal.supports > MAX_SUPPORTS_TO_EDIT) return { code: 'too_many_supports_to_edit', facts: { supports: MAX_SUPPORTS_TO_EDIT } };
  return undefined;
}

/** Why the asker cannot withdraw this proposal; its record stays public. */
export function obstacleToWithdraw(proposal: OwnProposal): Obstacle | undefined {
  if (!proposal.mine) return { code: 'not_allowed' };
  if (proposal.state === 'withdrawn') return { code: 'proposal_withdrawn' };
  if (proposal.state !== 'published') return { code: 'proposal_closed' };
  return undefined;
}

/** Why this person cannot publish a proposal; undefined when she can. */
export const obstacleToPropose = (person: { emailConfirmed: boolean }): Obstacle | undefined =>
  person.emailConfirmed ? undefined : { code: 'email_unconfirmed' };
