import type { Obstacle } from '@participa/base/refusals.ts';
import { obstacleInCount } from './counting.ts';
import { faultInPhases, type Phase } from './phase.ts';
import type { ProcessKind, ProcessRules, ProcessState } from './process.ts';

/** A process as its opening sees it; `headings` says how many its budget has. */
export interface ProcessToOpen {
  kind: ProcessKind;
  state: ProcessState;
  rules: ProcessRules;
  headings: number;
}

/** What is wrong with phases: the first one that is, from 1, and how; undefined when they can follow each other. */
export function obstacleInPhases(phases: readonly Phase[]): Obstacle | undefined {
  const fault = faultInPhases(phases);
  return fault && { code: 'phases_wrong', facts: { phase: fault.at + 1, fault: fault.fault } };
}

/** What a budget's rules lack to be voted by; undefined when nothing. */
export function obstacleInVoting({ phases, ballot, count }: ProcessRules): Obstacle | undefined {
  const lacks = (what: 'voting' | 'ballot' | 'count'): Obstacle => ({ code: 'rules_incomplete', facts: { what } });
  if (!phases.some(({ kind }) => kind === 'voting')) return lacks('voting');
  if (!ballot) return lacks('ballot');
  if (!count) return lacks('count');
  if (ballot.form === 'approval' && ballot.min > ballot.max) return lacks('ballot');
  return obstacleInCount(ballot, count);
}

/** Why this process cannot be opened at `now` (milliseconds since 1970), by which its rules are frozen; undefined when it can. */
export function obstacleToOpen({ kind, state, rules, headings }: ProcessToOpen, now: number): Obstacle | undefined {
  if (state !== 'draft') return { code: 'process_not_draft' };
  const phases = obstacleInPhases(rules.phases);
  if (phases) return phases;
  if (rules.phases.every(({ until }) => until !== null && Date.parse(until) <= now)) return { code: 'phases_past' };
  if (kind !== 'budget') return undefined;
  return obstacleInVoting(rules) ?? (headings ? undefined : { code: 'rules_incomplete', facts: { what: 'headings' } });
}
