import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import { phaseAt, type Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { Obstacle } from '@participa/base/refusals.ts';

/**
 * Why this vote cannot be closed at `now`; undefined when it can. Nobody closes a vote before its published end, nor while batches of
 * paper ballots are still being entered (`openBatches` of them) and the phase of counting leaves time for it: what was voted at a post
 * counts too.
 */
export function obstacleToClose(
  { state, phases, openBatches }: { state: ProcessState; phases: readonly Phase[]; openBatches: number },
  now: number,
): Obstacle | undefined {
  if (state === 'draft') return { code: 'not_found' };
  if (state === 'suspended') return { code: 'process_suspended' };
  if (state === 'cancelled') return { code: 'process_cancelled' };
  const voting = votingTime(phases);
  if (!voting || voting.until > now) return { code: 'vote_not_over' };
  return openBatches > 0 && phaseAt(phases, now)?.kind === 'counting'
    ? { code: 'papers_open', facts: { batches: openBatches } }
    : undefined;
}

/** Why these results cannot be published; undefined when they can. */
export function obstacleToPublish({ state, counted }: { state: ProcessState; counted: boolean }): Obstacle | undefined {
  if (state === 'draft') return { code: 'not_found' };
  if (state === 'suspended') return { code: 'process_suspended' };
  if (state === 'cancelled') return { code: 'process_cancelled' };
  return counted ? undefined : { code: 'not_counted' };
}
