import { DAY, HOUR } from '@participa/base/moment.ts';

/** What is left until a moment, in the unit in which people count it: whole days, in the last one whole hours. */
export function timeLeft(until: string, now: number): { unit: 'days' | 'hours'; count: number } {
  const left = Math.max(0, Date.parse(until) - now);
  return left >= DAY ? { unit: 'days', count: Math.floor(left / DAY) } : { unit: 'hours', count: Math.floor(left / HOUR) };
}
