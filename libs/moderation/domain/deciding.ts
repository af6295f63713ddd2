import { DAY_MS, MINUTE_MS } from '@participa/base/duration.ts';
import type { Role } from '@participa/base/roles.ts';
import type { Obstacle } from '@participa/base/refusals.ts';

/** How long what was decided can be undone by a press; afterwards it is restored, with a reason. */
export const UNDO_WINDOW_MS = 10 * MINUTE_MS;

/** How long an author can appeal. */
export const APPEAL_WINDOW_MS = 183 * DAY_MS;

/** How many letters the facts of a statement have at least: enough to say what was done and where. */
export const FACTS_LENGTH = { minimum: 20, maximum: 2_000 } as const;

/** How many things one press decides at most. */
export const MAX_BULK_ITEMS = 50;

/** Why this moderator cannot decide about a thing: it is her own, or it is not there to be decided. */
export function obstacleToModerate(
  subject: { mine: boolean; hidden: boolean },
  action: 'hide' | 'dismiss' | 'restore',
): Obstacle | undefined {
  if (subject.mine) return { code: 'party_to_it' };
  if (action === 'restore') return subject.hidden ? undefined : { code: 'not_hidden' };
  return subject.hidden ? { code: 'hidden_by_moderation' } : undefined;
}

/** Why this decision cannot be undone; times in milliseconds since 1970. */
export function obstacleToUndo(decision: { mine: boolean; at: number; over: boolean }, now: number): Obstacle | undefined {
  if (!decision.mine) return { code: 'not_allowed' };
  if (decision.over || now - decision.at > UNDO_WINDOW_MS) return { code: 'undo_over', facts: { minutes: UNDO_WINDOW_MS / MINUTE_MS } };
  return undefined;
}

/** Why the author cannot appeal against a decision. */
export function obstacleToAppeal(decision: { at: number; over: boolean; appealed: boolean }, now: number): Obstacle | undefined {
  if (decision.appealed) return { code: 'appealed_already' };
  if (decision.over) return { code: 'not_hidden' };
  return now - decision.at > APPEAL_WINDOW_MS ? { code: 'appeal_over', facts: { months: 6 } } : undefined;
}

/** Why this moderator cannot decide an appeal: it is against her own decision, about her own words, or decided. */
export function obstacleToDecideAppeal(
  appeal: { decidedBy: string; author: string; closed: boolean },
  moderator: string,
): Obstacle | undefined {
  if (appeal.decidedBy === moderator) return { code: 'own_decision' };
  if (appeal.author === moderator) return { code: 'party_to_it' };
  return appeal.closed ? { code: 'appeal_decided' } : undefined;
}

/** Why this account cannot be blocked: her own, or one of those who work here, whose roles an admin takes. */
export function obstacleToBlock(person: { mine: boolean; roles: readonly Role[]; blocked: boolean }): Obstacle | undefined {
  if (person.mine || person.roles.some((role) => role !== 'resident')) return { code: 'not_allowed' };
  return person.blocked ? { code: 'blocked_already' } : undefined;
}
