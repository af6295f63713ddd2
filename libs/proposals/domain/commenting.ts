import type { Obstacle } from '@participa/base/refusals.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import type { Proposal } from './proposal.ts';

/** Why nobody can comment on this proposal now: it is hidden or withdrawn, or its process does not let anybody. */
export function obstacleToCommentOn({
  state,
  hidden,
  process,
}: Pick<Proposal, 'state'> & { hidden?: boolean; process: Pick<NonNullable<Proposal['process']>, 'state' | 'phase'> | null }):
  Obstacle | undefined {
  if (hidden) return { code: 'hidden_by_moderation' };
  if (state === 'withdrawn') return { code: 'proposal_withdrawn' };
  return process ? obstacleInPhase(process, 'comment') : undefined;
}
