import type { Obstacle } from '@participa/base/refusals.ts';
import { obstacleInEligibility, type Eligibility, type EligibilityFacts, type RuleCapability } from './eligibility.ts';
import { allows, type Capability, type PhaseKind } from './phase.ts';
import type { ProcessState } from './process.ts';

interface ProcessRulesInPhase {
  state: ProcessState;
  phase: PhaseKind | null;
  rules: { eligibility: Record<RuleCapability, Eligibility> };
}

/** Why nobody can do this in the process now; undefined when its state and its phase allow it. */
export function obstacleInPhase(
  { state, phase }: Pick<ProcessRulesInPhase, 'state' | 'phase'>,
  capability: Capability,
): Obstacle | undefined {
  if (state === 'draft') return { code: 'not_found' };
  if (state === 'suspended') return { code: 'process_suspended' };
  if (state === 'cancelled') return { code: 'process_cancelled' };
  return allows(phase, capability) ? undefined : { code: 'phase_closed' };
}

/** Why this person cannot propose, support or vote in the process now; undefined when she can. Fails closed. */
export const obstacleToDo = (
  capability: RuleCapability,
  process: ProcessRulesInPhase,
  person: EligibilityFacts,
  today: string,
): Obstacle | undefined =>
  obstacleInPhase(process, capability) ?? obstacleInEligibility(process.rules.eligibility[capability], person, today);
