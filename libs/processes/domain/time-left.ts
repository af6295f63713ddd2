import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';

/** What is left until a moment, in the unit in which people count it: whole days, in the last one whole hours. */
export function timeLeft(until: string, now: number): { unit: 'days' | 'hours'; count: number } {
  const milliseconds = Math.max(0, Date.parse(until) - now);
  return milliseconds >= DAY_MS
    ? { unit: 'days', count: Math.floor(milliseconds / DAY_MS) }
    : { unit: 'hours', count: Math.floor(milliseconds / HOUR_MS) };
}
