import type { Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProjectState } from './cycle.ts';

/** What decides whether the money and the projects of a cycle can still change. */
export interface Cycle {
  readonly state: ProcessState;
  readonly phases: readonly Phase[];
  /** Whether its ballots were closed for counting. */
  readonly closed: boolean;
}

/** Whether people could already vote: from the first moment of the voting phase on, whatever comes after. A draft was never open. */
export function votingBegan({ state, phases, closed }: Cycle, now: number): boolean {
  if (state === 'draft') return false;
  return (
    closed || phases.some(({ kind, from }) => ['voting', 'counting', 'results', 'execution'].includes(kind) && Date.parse(from) <= now)
  );
}

/** Why groups, headings and the list of projects cannot change any more; undefined when they can. */
export function obstacleToChangeCycle(cycle: Cycle, now: number): Obstacle | undefined {
  if (cycle.state === 'cancelled') return { code: 'process_cancelled' };
  return votingBegan(cycle, now) ? { code: 'voting_began' } : undefined;
}

/** What of a project the ballots stand on. */
export interface VotedProject {
  readonly heading: string;
  readonly cost: number | null;
  readonly state: ProjectState;
}

/**
 * Why a project cannot become `after`: once people could vote, its heading, its cost and its feasibility stay. Words, deadlines and
 * internal notes may still be mended.
 */
export function obstacleToChangeProject(cycle: Cycle, now: number, before: VotedProject, after: VotedProject): Obstacle | undefined {
  if (cycle.state === 'cancelled') return { code: 'process_cancelled' };
  const same = before.heading === after.heading && before.cost === after.cost && before.state === after.state;
  return !same && votingBegan(cycle, now) ? { code: 'voting_began' } : undefined;
}
