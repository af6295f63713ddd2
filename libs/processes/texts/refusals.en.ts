import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'processes'> = {
  not_on_roll: () => 'For this you have to be on the roll of residents. Verify who you are with your document and your date of birth.',
  too_young: (f) => `For this you have to be ${f['years']} years old.`,
  other_zone: () => 'This is for those who live in another zone, by the roll.',
  phase_closed: () => 'This is not the time for it: look at the dates of the process.',
  process_suspended: () => 'This process is suspended. Everything done is kept; the reason is on its page.',
  process_cancelled: () => 'This process was cancelled. Everything done is kept; the reason is on its page.',
  process_not_draft: () => 'This process was opened: its rules are fixed. Only a public amendment changes them.',
  process_not_open: () => 'This process was not opened yet.',
  process_not_suspended: () => 'This process is not suspended.',
  phases_wrong: (f) => `Phase ${f['phase']}: ${faults[String(f['fault'])] ?? faults.order}`,
  phases_past: () => 'A date is past: nothing can begin or end before now.',
  rules_fixed: (f) => fixed[String(f['what'])] ?? fixed.voting,
  rules_changed: () => 'The rules changed since they were read. Look at them again.',
  nothing_changed: () => 'Nothing is changed.',
};

const faults: Record<string, string> & { order: string } = {
  backwards: 'it ends before it begins.',
  overlaps: 'it begins before the one before it ends.',
  endless: 'it has no end and another one follows.',
  order: 'it is not its turn: phases follow an order.',
};

const fixed: Record<string, string> & { voting: string } = {
  phases: 'Phases of an open process are neither added nor taken away: only their dates move.',
  past: 'What has begun or ended keeps its date.',
  voting: 'The voting has begun: who votes, how, and how it is counted no longer change.',
};
