import { array, boolean, enum as oneOf, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { staffRoles } from './invitation.ts';
import { accountRoles, type Role } from '@participa/base/roles.ts';

/** Roles that an admin can give: being a neighbour is one of them, for staff write as the municipality unless they are neighbours too. */
export const givenRoles = ['resident', ...staffRoles] as const;
export const GivenRole = oneOf(givenRoles);
export type GivenRole = Infer<typeof GivenRole>;

/** An account as those who manage people see it. */
export const UserAccount = object({
  id: Id,
  name: string(),
  email: string(),
  roles: array(oneOf(accountRoles)),
  confirmed: boolean(),
  verified: boolean(),
  since: Moment,
  lastSignIn: nullable(Moment),
});
export type UserAccount = Infer<typeof UserAccount>;

/** Why these roles cannot be given to somebody who has `before`; `otherAdmins` is how many admins there are besides her. */
export function obstacleToGiveRoles(before: readonly Role[], next: readonly GivenRole[], otherAdmins: number): Obstacle | undefined {
  if (before.includes('operator')) return { code: 'operator_role' };
  if (before.includes('admin') && !next.includes('admin') && otherAdmins === 0) return { code: 'last_admin' };
  return undefined;
}
