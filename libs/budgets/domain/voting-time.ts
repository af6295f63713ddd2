import type { Phase } from '@participa/processes/domain/phase.ts';

/** When the vote of these phases begins and ends (milliseconds since 1970); undefined when nothing is voted. One without end ends never. */
export function votingTime(phases: readonly Phase[]): { from: number; until: number } | undefined {
  const voting = phases.find(({ kind }) => kind === 'voting');
  return voting && { from: Date.parse(voting.from), until: voting.until === null ? Infinity : Date.parse(voting.until) };
}
