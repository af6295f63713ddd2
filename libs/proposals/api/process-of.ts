import type { Obstacle } from '@participa/base/refusals.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import type { ProcessJson } from '@participa/processes/api/process-json.ts';
import { obstacleInPhase, obstacleToDo } from '@participa/processes/domain/capability.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import type { Proposal } from '../domain/proposal.ts';

/** A person as eligibility sees her. */
export type EligibilityFacts = Pick<Identity, 'emailConfirmed' | 'verified' | 'born' | 'zone'>;

/** What everybody may know of a proposal's process. */
export const toProcessRef = (process: ProcessJson | null, now: number): Proposal['process'] =>
  process && { id: process.id, title: process.title, state: process.state, phase: phaseAt(process.phases, now)?.kind ?? null };

/** Why the process does not let this person propose or support in it now; undefined when it does, or when there is none. */
export function obstacleInProcess(
  capability: 'propose' | 'support',
  process: ProcessJson | null,
  person: EligibilityFacts,
  now: Date,
  timeZone: string,
): Obstacle | undefined {
  if (!process) return undefined;
  const { state, phases, eligibility } = process;
  const phase = phaseAt(phases, now.getTime())?.kind ?? null;
  return obstacleToDo(capability, { state, phase, rules: { eligibility } }, person, dayIn(timeZone, now.getTime()));
}

/** Why proposals of a suspended or cancelled process cannot be edited. */
export function obstacleToReword(process: ProcessJson | null): Obstacle | undefined {
  const obstacle = process && obstacleInPhase({ state: process.state, phase: null }, 'comment');
  return obstacle && obstacle.code !== 'phase_closed' ? obstacle : undefined;
}
