import type { Obstacle } from '@participa/base/refusals.ts';
import { faultInPhases, type Phase } from './phase.ts';
import type { PreparedProcess, ProcessKind } from './process-kind.ts';
import type { ProcessState } from './process.ts';

/** What is wrong with phases: the first one that is, from 1, and how; undefined when they can follow each other. */
export function obstacleInPhases(phases: readonly Phase[]): Obstacle | undefined {
  const fault = faultInPhases(phases);
  return fault && { code: 'phases_wrong', facts: { phase: fault.at + 1, fault: fault.fault } };
}

/** Why this process cannot be opened at `now` (milliseconds since 1970), by which its rules are frozen; undefined when it can. */
export function obstacleToOpen(kind: ProcessKind, process: PreparedProcess & { state: ProcessState }, now: number): Obstacle | undefined {
  if (process.state !== 'draft') return { code: 'process_not_draft' };
  const { phases } = process.rules;
  const fault = obstacleInPhases(phases);
  if (fault) return fault;
  if (phases.every(({ until }) => until !== null && Date.parse(until) <= now)) return { code: 'phases_past' };
  return kind.obstacleInRules(process.rules) ?? kind.obstacleToOpen(process);
}
