import { DAY_MS } from '@participa/base/duration.ts';
import { dayIn, localTime, momentOf } from '@participa/base/zoned-time.ts';
import { eligibilityPresets } from './eligibility.ts';
import type { Phase } from './phase.ts';
import type { ProcessKind } from './process-kind.ts';
import type { ProcessRules } from './process.ts';

/** The same phases, so many whole days later that the first begins after `now`; every hour stays what the zone's clocks show. */
export function shifted(phases: readonly Phase[], now: number, timeZone: string): Phase[] {
  const days = Math.ceil((now - Date.parse(phases[0]?.from ?? new Date(now).toISOString())) / DAY_MS);
  const later = (moment: string) => {
    const local = localTime(timeZone, Date.parse(moment));
    return momentOf(timeZone, new Date(Date.parse(`${local}:00Z`) + days * DAY_MS).toISOString().slice(0, 16)) ?? moment;
  };
  return phases.map(({ kind, from, until }) => ({ kind, from: later(from), until: until === null ? null : later(until) }));
}

/** Rules to begin with where there is no process to copy: phases from the next midnight on, one after the other. */
export function usualRules(kind: ProcessKind, now: number, timeZone: string): ProcessRules {
  const today = Date.parse(`${dayIn(timeZone, now)}T00:00:00Z`);
  const midnight = (days: number) =>
    momentOf(timeZone, new Date(today + days * DAY_MS).toISOString().slice(0, 16)) ?? new Date(today + days * DAY_MS).toISOString();
  let day = 1;
  const phases = kind.usualPhases.map(([phase, days]): Phase => ({
    kind: phase,
    from: midnight(day),
    until: days === null ? null : midnight((day += days)),
  }));
  return {
    phases,
    eligibility: {
      propose: { ...eligibilityPresets.anybody },
      support: { ...eligibilityPresets.anybody },
      vote: { ...eligibilityPresets.onRoll16 },
    },
    ...kind.usualRules(),
  };
}
