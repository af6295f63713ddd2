import { boolean, enum as oneOf, object, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { paragraphs } from '@participa/base/text.ts';
import { Reason, Track, trackOf } from './reasons.ts';

/** What can be reported and hidden. */
export const Subject = oneOf(['proposal', 'comment']);
export type Subject = Infer<typeof Subject>;

/** What somebody says about a thing that should be looked at. */
export const ReportDraft = object({ what: Subject, id: Id, track: Track, reason: Reason, text: paragraphs(0, 1_000).optional() });
export type ReportDraft = Infer<typeof ReportDraft>;

/** The answer to the reporter: whether she had reported it before, and whether it waits under a notice from now on. */
export const ReportReceived = object({ already: boolean(), inReview: boolean() });
export type ReportReceived = Infer<typeof ReportReceived>;

/** How long an account is new: what it reports folds nothing, and it may put one link. */
export const NEW_ACCOUNT_MS = 3 * DAY_MS;

/** How many things one person's reports can put under a notice in a day. */
export const MAX_FOLDS_PER_DAY = 3;

/** Who reports, as far as trust goes; `folds` is how much she put under a notice since yesterday. */
export interface Reporter {
  emailConfirmed: boolean;
  since: number;
  blocked: boolean;
  folds: number;
}

/**
 * Whether a report puts the thing under a notice ("en revisión") at once: one of violence, by somebody who has something to lose, about a
 * thing that no moderator has cleared before. Everybody else's report queues with the same clock.
 */
export function foldsAtOnce(
  report: { reason: Reason },
  reporter: Reporter | undefined,
  subject: { cleared: boolean },
  now: number,
): boolean {
  if (trackOf(report.reason) !== 'violence' || subject.cleared || !reporter) return false;
  return reporter.emailConfirmed && !reporter.blocked && now - reporter.since >= NEW_ACCOUNT_MS && reporter.folds < MAX_FOLDS_PER_DAY;
}

/** Why this thing cannot be reported: it is gone already. */
export function obstacleToReport(subject: { hidden: boolean; deleted: boolean }): Obstacle | undefined {
  if (subject.hidden) return { code: 'hidden_by_moderation' };
  return subject.deleted ? { code: 'comment_deleted' } : undefined;
}
