import type { Permission } from '@participa/base/room.ts';
import type { Obstacle } from '@participa/base/refusals.ts';

/** For how many days an account can be blocked. */
export const BLOCK_DAYS = [1, 3, 7, 30, 90, 365] as const;

/** What a block takes away: the word. Voting, supporting, reporting and appealing stay: they are rights, not places to write. */
const blockedPermissions: readonly Permission[] = ['proposal.write', 'comment.write'];

/** Why this person cannot do what `permission` grants: her account is blocked until a day, written as `12/03/2026` in the tenant's zone. */
export function obstacleOfBlock(
  person: { blockedUntil: Date | null; blockedFor: string | null },
  permission: Permission,
  now: Date,
  timeZone: string,
): Obstacle | undefined {
  if (!person.blockedUntil || person.blockedUntil <= now || !blockedPermissions.includes(permission)) return undefined;
  const until = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    person.blockedUntil,
  );
  return { code: 'blocked', facts: { until, reason: person.blockedFor ?? '' } };
}
