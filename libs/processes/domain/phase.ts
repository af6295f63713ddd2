import { enum as oneOf, nullable, object, type infer as Infer } from 'zod';
import { Moment } from '@participa/base/moment.ts';

/** The phases that a process can go through, in the order in which they follow each other. A process has some of them. */
export const phaseKinds = [
  'informing',
  'submitting',
  'reviewing',
  'supporting',
  'evaluating',
  'pricing',
  'voting',
  'counting',
  'results',
  'execution',
] as const;
export const PhaseKind = oneOf(phaseKinds);
export type PhaseKind = Infer<typeof PhaseKind>;

/** One phase: from its first moment until just before `until`; the last one may stay open. */
export const Phase = object({ kind: PhaseKind, from: Moment, until: nullable(Moment) });
export type Phase = Infer<typeof Phase>;

/**
 * What people can do in a process while a phase allows it. `papers` is entering what was voted on paper, which goes on while the vote is
 * counted.
 */
export type Capability = 'propose' | 'support' | 'comment' | 'vote' | 'papers';

const allowed: Record<PhaseKind, readonly Capability[]> = {
  informing: ['comment'],
  submitting: ['propose', 'support', 'comment'],
  reviewing: ['comment'],
  supporting: ['support', 'comment'],
  evaluating: ['comment'],
  pricing: ['comment'],
  voting: ['vote', 'papers', 'comment'],
  counting: ['papers', 'comment'],
  results: ['comment'],
  execution: ['comment'],
};

/** Whether this phase allows it; between two phases nothing is allowed. */
export const allows = (kind: PhaseKind | null, capability: Capability): boolean => kind !== null && allowed[kind].includes(capability);

/** The phase at `now` (milliseconds since 1970), by the clock alone; null before the first, between two and after the last. */
export function phaseAt(phases: readonly Phase[], now: number): Phase | null {
  return phases.find(({ from, until }) => Date.parse(from) <= now && (until === null || now < Date.parse(until))) ?? null;
}

/** The first phase that has not begun at `now`; null when all have. */
export const nextPhase = (phases: readonly Phase[], now: number): Phase | null => phases.find(({ from }) => Date.parse(from) > now) ?? null;

/** What is wrong with a list of phases: the position of the first one that is, and what; undefined when they can follow each other. */
export function faultInPhases(phases: readonly Phase[]): { at: number; fault: 'backwards' | 'overlaps' | 'order' | 'endless' } | undefined {
  for (const [at, { kind, from, until }] of phases.entries()) {
    const before = phases[at - 1];
    if (until !== null && Date.parse(until) <= Date.parse(from)) return { at, fault: 'backwards' };
    if (!before) continue;
    if (before.until === null) return { at: at - 1, fault: 'endless' };
    if (Date.parse(from) < Date.parse(before.until)) return { at, fault: 'overlaps' };
    if (phaseKinds.indexOf(kind) <= phaseKinds.indexOf(before.kind)) return { at, fault: 'order' };
  }
  return undefined;
}
