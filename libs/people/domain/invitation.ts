import { array, enum as oneOf, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { line } from '@participa/base/text.ts';
import { Email } from '@participa/base/email.ts';
import { NewPassword } from './person.ts';

/** How long an invitation can be accepted. */
export const INVITATION_LIFETIME_MS = 7 * DAY_MS;

/** Roles that an admin gives and takes. The operator's role cannot be given in a browser. */
export const staffRoles = ['moderator', 'evaluator', 'officer', 'admin'] as const;
export const StaffRole = oneOf(staffRoles);
export type StaffRole = Infer<typeof StaffRole>;

/** Whom to invite, and as what. */
export const InvitationDraft = object({ email: Email, roles: array(StaffRole).min(1).max(4) });

/** An invitation that was sent, as those who invite see it. The link is in the mail and nowhere else. */
export const Invitation = object({
  id: Id,
  email: string(),
  roles: array(StaffRole),
  createdAt: Moment,
  expiresAt: Moment,
  state: oneOf(['waiting', 'expired', 'accepted', 'revoked']),
});
export type Invitation = Infer<typeof Invitation>;

/** What a person who opens the link sees before she accepts. */
export const OpenInvitation = object({ email: string(), roles: array(StaffRole) });

/** What she says to accept. */
export const Acceptance = object({ name: line(2, 80), password: NewPassword });

interface InvitationDates {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** The state of an invitation at `now`. */
export function invitationState({ expiresAt, acceptedAt, revokedAt }: InvitationDates, now: Date): Invitation['state'] {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'waiting';
}

/** Why a link no longer opens anything; undefined when it can be accepted. */
export function obstacleToAccept(sent: InvitationDates, now: Date): Obstacle | undefined {
  return invitationState(sent, now) === 'waiting' ? undefined : { code: 'invitation_over' };
}
