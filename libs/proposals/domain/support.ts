import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProposalState } from './proposal.ts';

/** The states in which a proposal still gathers supports. */
const gathering: readonly ProposalState[] = ['published', 'under_review'];

/** Why this person cannot support (or stop supporting) this proposal now; undefined when she can. */
export function obstacleToSupport(
  person: { emailConfirmed: boolean },
  proposal: { state: ProposalState; hidden?: boolean },
): Obstacle | undefined {
  if (!person.emailConfirmed) return { code: 'email_unconfirmed' };
  if (proposal.hidden) return { code: 'hidden_by_moderation' };
  if (proposal.state === 'withdrawn') return { code: 'proposal_withdrawn' };
  if (!gathering.includes(proposal.state)) return { code: 'proposal_closed' };
  return undefined;
}
