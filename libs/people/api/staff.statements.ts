import type { Role } from '@participa/base/roles.ts';
import { bigint, bool, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { UserAccount } from '../domain/roles.ts';

const row = {
  id: uuid,
  name: text,
  folded: text.asserted,
  email: text,
  roles: text.array.as<UserAccount['roles']>(),
  confirmed: bool.asserted,
  verified: bool.asserted,
  created_at: timestamptz,
  last_sign_in: timestamptz.nullable,
};
const columns = `p.id, p.name, lower(p.name) AS folded, p.email, p.roles, p.email_confirmed_at IS NOT NULL AS confirmed,
  p.verified_at IS NOT NULL AS verified, p.created_at,
  (SELECT max(s.created_at) FROM sessions s WHERE s.tenant_id = p.tenant_id AND s.person_id = p.id) AS last_sign_in`;

/** People are sorted by name. */
export const byName: ListOrder = { columns: ['lower(p.name)', 'p.id'], types: ['text', 'uuid'], descending: false };

/** By what the list is narrowed, and whether it is a page behind a cursor. */
interface Shape {
  search: boolean;
  role: boolean;
  later: boolean;
}
const flags = [false, true];

/** People, by name. `pattern` is one of LIKE, in small letters. */
export const peopleList = composedSql({
  name: 'people.list',
  params: { pattern: text, role: text.as<Role>(), take: bigint, ...afterParams },
  row,
  text: ({ search, role, later }: Shape) => `
    SELECT ${columns} FROM people p
     WHERE p.tenant_id = $tenant ${search ? 'AND (lower(p.name) LIKE $pattern OR p.email LIKE $pattern)' : ''}
       ${role ? 'AND $role = ANY (p.roles)' : ''} ${later ? `AND ${afterCursor(byName)}` : ''}
     ORDER BY ${orderBy(byName)} LIMIT $take`,
  examples: flags.flatMap((search) => flags.flatMap((role) => flags.map((later) => ({ search, role, later })))),
});

/** One of them. */
export const onePerson = sql({
  name: 'people.one',
  params: { person: uuid },
  row,
  text: `SELECT ${columns} FROM people p WHERE p.tenant_id = $tenant AND p.id = $person`,
});

/**
 * Somebody whose roles are to change, and all admins, held in one order until the end of the transaction: of two who take the role from
 * each other at once, one is refused.
 */
export const accountsToGiveRoles = sql({
  name: 'people.accountsToGiveRoles',
  params: { person: uuid },
  row: { id: uuid, roles: text.array.as<Role[]>() },
  text: `
    SELECT id, roles FROM people WHERE tenant_id = $tenant AND (id = $person OR roles && '{admin}') ORDER BY id FOR UPDATE`,
});
