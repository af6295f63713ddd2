import type { Eligibility } from '../domain/eligibility.ts';
import type { Phase } from '../domain/phase.ts';
import type { ProcessState } from '../domain/process.ts';

/** A process as `processJson` gives it to other rooms' statements. */
export interface ProcessJson {
  id: string;
  title: string;
  state: ProcessState;
  phases: Phase[];
  eligibility: Record<'propose' | 'support' | 'vote', Eligibility>;
}
