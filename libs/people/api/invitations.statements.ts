import type { Role } from '@participa/base/roles.ts';
import { bigint, bytea, cursorPart, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { StaffRole } from '../domain/invitation.ts';

const row = {
  id: uuid,
  email: text,
  roles: text.array.as<StaffRole[]>(),
  created_at: timestamptz,
  expires_at: timestamptz,
  accepted_at: timestamptz.nullable,
  revoked_at: timestamptz.nullable,
};
const columns = 'id, email, roles, created_at, expires_at, accepted_at, revoked_at';

/** The invitation that has a token. */
export const invitationByToken = sql({
  name: 'people.invitationByToken',
  params: { tokenHash: bytea },
  row,
  text: `SELECT ${columns} FROM invitations WHERE tenant_id = $tenant AND token_hash = $tokenHash`,
});

/** The same, held until the end of the transaction. */
export const invitationToAccept = sql({
  name: 'people.invitationToAccept',
  params: { tokenHash: bytea },
  row,
  text: `SELECT ${columns} FROM invitations WHERE tenant_id = $tenant AND token_hash = $tokenHash FOR UPDATE`,
});

/** An invitation that nobody accepted yet, held until the end of the transaction. */
export const pendingInvitation = sql({
  name: 'people.pendingInvitation',
  params: { id: uuid },
  row,
  text: `SELECT ${columns} FROM invitations WHERE tenant_id = $tenant AND id = $id AND accepted_at IS NULL FOR UPDATE`,
});

/** A page of invitations, the latest first. */
export const invitationPage = composedSql({
  name: 'people.invitationPage',
  params: { before: cursorPart, take: bigint },
  row,
  text: ({ later }: { later: boolean }) => `
    SELECT ${columns} FROM invitations WHERE tenant_id = $tenant ${later ? 'AND id < $before::uuid' : ''} ORDER BY id DESC LIMIT $take`,
  examples: [{ later: false }, { later: true }],
});

/** The account that has an address, held until the end of the transaction. */
export const accountToInvite = sql({
  name: 'people.accountToInvite',
  params: { email: text },
  row: { id: uuid },
  text: `SELECT id FROM people WHERE tenant_id = $tenant AND email = $email FOR UPDATE`,
});

/** Gives an account that exists its new name and password, and the roles of the invitation beside its own. */
export const takeInvitation = sql({
  name: 'people.takeInvitation',
  params: { person: uuid, name: text, passwordHash: text, at: timestamptz, roles: text.array.as<Role[]>() },
  text: `
    UPDATE people SET name = $name, password_hash = $passwordHash, opener_hash = NULL,
           email_confirmed_at = coalesce(email_confirmed_at, $at), roles = ARRAY(SELECT DISTINCT r FROM unnest(roles || $roles::text[]) r)
     WHERE tenant_id = $tenant AND id = $person`,
});
