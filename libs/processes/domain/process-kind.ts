import type { FieldError, Obstacle } from '@participa/base/refusals.ts';
import type { RuleCapability } from './eligibility.ts';
import type { PhaseKind } from './phase.ts';
import type { ProcessRules } from './process.ts';

/** A process in preparation as its kind sees it: its rules, and what else the kind knows of it ("headings"). */
export interface PreparedProcess<Rules extends ProcessRules = ProcessRules> {
  readonly rules: Rules;
  readonly [fact: string]: unknown;
}

/**
 * What varies between processes: a participatory budget, proposals alone, whatever comes next. Clock, phases, eligibility, freezing, acts
 * and followers are the same for all. A kind adds keys to the rules; all keys are frozen and hashed together.
 */
export interface ProcessKind<Rules extends ProcessRules = ProcessRules> {
  /** Its name in addresses and rows; never changed once there is a process of it. */
  readonly code: string;
  /** The phases of a new process, one after the other, each with its days; null for a last one without end. */
  readonly usualPhases: readonly (readonly [PhaseKind, days: number | null])[];
  /** The things for which its rules say who may do them. */
  readonly capabilities: readonly RuleCapability[];
  /** Its own keys as a new process has them. */
  usualRules(): Omit<Rules, 'phases' | 'eligibility'>;
  /** The rules as they are kept, with everything filled in that is frozen; or the fields that are wrong. */
  complete(rules: Rules): { rules: Rules } | { errors: FieldError[] };
  /** What the rules lack, so that no process can have them; undefined when nothing. */
  obstacleInRules(rules: Rules): Obstacle | undefined;
  /** What the process lacks besides its rules to be opened; undefined when nothing. */
  obstacleToOpen(process: PreparedProcess<Rules>): Obstacle | undefined;
}

/** Declares a kind of processes. Its room registers it on the server, and its part of the forms and sentences in the browser. */
export const defineProcessKind = <Rules extends ProcessRules>(kind: ProcessKind<Rules>): ProcessKind<Rules> => kind;
