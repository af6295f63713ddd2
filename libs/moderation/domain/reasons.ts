import { enum as oneOf, type infer as Infer } from 'zod';
import { HOUR_MS } from '@participa/base/duration.ts';

/** What one can be reported for, on two tracks: what the rules of the place forbid, and what hurts somebody. */
export const reasonsOf = {
  norms: ['spam', 'off_topic', 'duplicate', 'own_data'],
  violence: ['threat', 'intimate_image', 'doxxing', 'harassment', 'hate', 'impersonation', 'political_gender_violence', 'minor_at_risk'],
} as const;

/** The two tracks, the one that cannot wait first. */
export const tracks = ['violence', 'norms'] as const;
export const Track = oneOf(tracks);
export type Track = Infer<typeof Track>;

/** Why somebody reports, and by which rule a moderator decides: the same names for both. */
export const reasons = [...reasonsOf.norms, ...reasonsOf.violence] as const;
export const Reason = oneOf(reasons);
export type Reason = Infer<typeof Reason>;

/** What brings a thing into the queue: a report, a word of the place's list, or an account's first words. */
export const concerns = [...reasons, 'watched_word', 'first_post'] as const;
export const Concern = oneOf(concerns);
export type Concern = Infer<typeof Concern>;

/** Reasons that are looked at within four hours: each of them may do harm that nothing takes back. */
const urgent: readonly Concern[] = ['threat', 'intimate_image', 'doxxing'];

/** The track on which a concern is dealt with. */
export const trackOf = (concern: Concern): Track => ((reasonsOf.violence as readonly Concern[]).includes(concern) ? 'violence' : 'norms');

/** Within how many milliseconds somebody must have looked. */
export function dueWithinMs(concern: Concern): number {
  if (urgent.includes(concern)) return 4 * HOUR_MS;
  return trackOf(concern) === 'violence' ? 24 * HOUR_MS : 72 * HOUR_MS;
}
