import { Injectable } from '@nestjs/common';
import { toCursor } from '@participa/base/paging.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { Role } from '@participa/base/roles.ts';
import { obstacleToGiveRoles, type UserAccount, type GivenRole } from '../domain/roles.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { invitationColumns, toInvitation, type InvitationSql } from './invitations.ts';

interface UserAccountSql {
  id: string;
  name: string;
  folded: string;
  email: string;
  roles: UserAccount['roles'];
  confirmed: boolean;
  verified: boolean;
  created_at: Date;
  last_sign_in: Date | null;
}

/** By what a list of people is narrowed. */
interface PeopleFilter {
  q?: string | undefined;
  role?: Exclude<Role, 'visitor' | 'operator'> | undefined;
}

const columns = `p.id, p.name, lower(p.name) AS folded, p.email, p.roles, p.email_confirmed_at IS NOT NULL AS confirmed, p.verified_at IS NOT NULL AS verified, p.created_at,
  (SELECT max(s.created_at) FROM sessions s WHERE s.tenant_id = p.tenant_id AND s.person_id = p.id) AS last_sign_in`;
const matches = `p.tenant_id = $1 AND ($2::text IS NULL OR lower(p.name) LIKE $2 OR p.email LIKE $2) AND ($3::text IS NULL OR $3 = ANY (p.roles))`;

/** What those who manage people see and do. */
@Injectable()
export class Staff {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async people({
    after,
    take,
    ...filter
  }: PeopleFilter & { after?: string | undefined; take: number }): Promise<{ items: UserAccount[]; next: string | null }> {
    const key = keyAfter(after, ['text', 'uuid']);
    const rows = await this.database.now.rows<UserAccountSql>(
      `SELECT ${columns} FROM people p WHERE ${matches} AND ($4::text IS NULL OR (lower(p.name), p.id) > ($4, $5::uuid)) ORDER BY lower(p.name), p.id LIMIT $6`,
      [...filterParameters(filter), key?.[0] ?? null, key?.[1] ?? null, take + 1],
    );
    const items = rows.slice(0, take);
    return {
      items: items.map(toUserAccount),
      next: rows.length > take ? toCursor([items.at(-1)!.folded.slice(0, 200), items.at(-1)!.id]) : null,
    };
  }

  /** All of the list at once, for a file; at most a hundred thousand. */
  async allPeople(filter: PeopleFilter): Promise<UserAccount[]> {
    return (
      await this.database.now.rows<UserAccountSql>(
        `SELECT ${columns} FROM people p WHERE ${matches} ORDER BY lower(p.name), p.id LIMIT 100000`,
        filterParameters(filter),
      )
    ).map(toUserAccount);
  }

  async person(id: string): Promise<UserAccount> {
    const [row] = await this.database.now.rows<UserAccountSql>(`SELECT ${columns} FROM people p WHERE p.tenant_id = $1 AND p.id = $2`, [
      id,
    ]);
    return toUserAccount(orNotFound(row));
  }

  /** All admins are locked, and in one order, so that of two who take the role from each other at once one is refused. */
  async giveRoles(id: string, roles: readonly GivenRole[]): Promise<UserAccount> {
    const locked = await this.database.now.rows<{ id: string; roles: Role[] }>(
      `SELECT id, roles FROM people WHERE tenant_id = $1 AND (id = $2 OR roles && '{admin}') ORDER BY id FOR UPDATE`,
      [id],
    );
    const before = orNotFound(locked.find((person) => person.id === id)).roles;
    const next = [...new Set(roles)];
    refuseIf(obstacleToGiveRoles(before, next, locked.filter((person) => person.id !== id && person.roles.includes('admin')).length));
    await this.database.now.rows(`UPDATE people SET roles = $3 WHERE tenant_id = $1 AND id = $2`, [id, next]);
    // Whoever had more rights an hour ago may still have a page of them open.
    if (before.some((role) => !(next as Role[]).includes(role))) await this.endSessions(id);
    await this.audit.record('person.roles_changed', id, { before: before.join(', '), after: next.join(', ') });
    return this.person(id);
  }

  async signOut(id: string): Promise<void> {
    await this.person(id);
    await this.endSessions(id);
    await this.audit.record('person.sessions_ended', id);
  }

  async invitations({ after, take }: { after?: string | undefined; take: number }): Promise<{ items: Invitation[]; next: string | null }> {
    const rows = await this.database.now.rows<InvitationSql>(
      `SELECT ${invitationColumns} FROM invitations WHERE tenant_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [keyAfter(after, ['uuid'])?.[0] ?? null, take + 1],
    );
    const items = rows.slice(0, take).map((row) => toInvitation(row, this.clock.now()));
    return { items, next: rows.length > take ? toCursor([items.at(-1)!.id]) : null };
  }

  /** The one that is to be sent again, which must not have been accepted. */
  async pendingInvitation(id: string): Promise<InvitationSql> {
    const [row] = await this.database.now.rows<InvitationSql>(
      `SELECT ${invitationColumns} FROM invitations WHERE tenant_id = $1 AND id = $2 AND accepted_at IS NULL FOR UPDATE`,
      [id],
    );
    return orNotFound(row);
  }

  async revoke(id: string): Promise<void> {
    await this.pendingInvitation(id);
    await this.database.now.rows(`UPDATE invitations SET revoked_at = coalesce(revoked_at, $3) WHERE tenant_id = $1 AND id = $2`, [
      id,
      this.clock.now(),
    ]);
    await this.audit.record('invitation.revoked', id);
  }

  private async endSessions(id: string): Promise<void> {
    await this.database.now.rows(`DELETE FROM sessions WHERE tenant_id = $1 AND person_id = $2`, [id]);
  }
}

/** The pattern's own signs are taken as letters. */
const filterParameters = ({ q, role }: PeopleFilter) => [
  q?.trim()
    ? `%${q
        .trim()
        .toLowerCase()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null,
  role ?? null,
];

const toUserAccount = ({ folded: _, created_at, last_sign_in, ...row }: UserAccountSql): UserAccount => ({
  ...row,
  since: created_at.toISOString(),
  lastSignIn: last_sign_in?.toISOString() ?? null,
});
