import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProcessState } from './process.ts';

/** Why a process cannot be suspended; undefined when it can. Whatever was done in it is kept. */
export function obstacleToSuspend(state: ProcessState): Obstacle | undefined {
  if (state === 'draft') return { code: 'process_not_open' };
  if (state === 'suspended') return { code: 'process_suspended' };
  return state === 'cancelled' ? { code: 'process_cancelled' } : undefined;
}

/** Why a process cannot go on; undefined when it is suspended. */
export function obstacleToResume(state: ProcessState): Obstacle | undefined {
  if (state === 'cancelled') return { code: 'process_cancelled' };
  return state === 'suspended' ? undefined : { code: 'process_not_suspended' };
}

/** Why a process cannot be cancelled; undefined when it can. Nothing brings it back, and nothing of it is lost. */
export function obstacleToCancel(state: ProcessState): Obstacle | undefined {
  if (state === 'draft') return { code: 'process_not_open' };
  return state === 'cancelled' ? { code: 'process_cancelled' } : undefined;
}
