import { DAY_MS } from '@participa/base/moment.ts';
import { dayIn, localTime, momentOf } from '@participa/base/zoned-time.ts';
import { completeRule } from './counting.ts';
import { eligibilityPresets } from './eligibility.ts';
import type { Phase, PhaseKind } from './phase.ts';
import type { ProcessKind, ProcessRules } from './process.ts';

/** The same phases, so many whole days later that the first begins after `now`; every hour stays what the zone's clocks show. */
export function shifted(phases: readonly Phase[], now: number, timeZone: string): Phase[] {
  const days = Math.ceil((now - Date.parse(phases[0]?.from ?? new Date(now).toISOString())) / DAY_MS);
  const later = (moment: string) => {
    const local = localTime(timeZone, Date.parse(moment));
    return momentOf(timeZone, new Date(Date.parse(`${local}:00Z`) + days * DAY_MS).toISOString().slice(0, 16)) ?? moment;
  };
  return phases.map(({ kind, from, until }) => ({ kind, from: later(from), until: until === null ? null : later(until) }));
}

const usual: Record<ProcessKind, readonly [PhaseKind, days: number | null][]> = {
  budget: [
    ['informing', 7],
    ['submitting', 30],
    ['evaluating', 30],
    ['voting', 15],
    ['counting', 5],
    ['results', null],
  ],
  proposals: [
    ['submitting', 30],
    ['supporting', 30],
    ['evaluating', 30],
    ['results', null],
  ],
};

/** Rules to begin with where there is no process to copy: phases from the next midnight on, one after the other. */
export function usualRules(kind: ProcessKind, now: number, timeZone: string): ProcessRules {
  const today = Date.parse(`${dayIn(timeZone, now)}T00:00:00Z`);
  const midnight = (days: number) =>
    momentOf(timeZone, new Date(today + days * DAY_MS).toISOString().slice(0, 16)) ?? new Date(today + days * DAY_MS).toISOString();
  let day = 1;
  const phases = usual[kind].map(([phase, days]): Phase => ({
    kind: phase,
    from: midnight(day),
    until: days === null ? null : midnight((day += days)),
  }));
  const greedy = completeRule({ code: 'greedy', parameters: {} });
  return {
    phases,
    eligibility: {
      propose: { ...eligibilityPresets.anybody },
      support: { ...eligibilityPresets.anybody },
      vote: { ...eligibilityPresets.onRoll16 },
    },
    ballot: kind === 'budget' ? { form: 'knapsack', max: null } : null,
    count: kind === 'budget' && 'rule' in greedy ? greedy.rule : null,
  };
}
