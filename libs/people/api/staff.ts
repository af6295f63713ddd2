import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/invitation.ts';
import type { Role } from '@participa/base/roles.ts';
import { obstacleToGiveRoles, type UserAccount, type GivenRole } from '../domain/roles.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { InvitationRow } from './invitation.entity.ts';
import { invitationPage, pendingInvitation } from './invitations.statements.ts';
import { toInvitation } from './invitations.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';
import { accountsToGiveRoles, byName, onePerson, peopleList } from './staff.statements.ts';

type UserAccountSql = RowOf<typeof onePerson>;

/** By what a list of people is narrowed. */
interface PeopleFilter {
  q?: string | undefined;
  role?: Exclude<Role, 'visitor' | 'operator'> | undefined;
}

/** The longest file, in lines. */
const MAX_FILE_LINES = 100_000;
/** How much of a name a cursor carries. */
const MAX_NAME_IN_CURSOR = 200;

/** What those who manage people see and do. */
@Injectable()
export class Staff {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
  ) {}

  async people({
    after,
    take,
    ...filter
  }: PeopleFilter & { after?: string | undefined; take: number }): Promise<{ items: UserAccount[]; next: string | null }> {
    const { items, next } = pageOf(await this.list(filter, take + 1, after), take, ({ folded, id }) => [
      folded.slice(0, MAX_NAME_IN_CURSOR),
      id,
    ]);
    return { items: items.map(toUserAccount), next };
  }

  /** All of the list at once, for a file. */
  async allPeople(filter: PeopleFilter): Promise<UserAccount[]> {
    return (await this.list(filter, MAX_FILE_LINES)).map(toUserAccount);
  }

  async person(id: string): Promise<UserAccount> {
    return toUserAccount(await this.tx.one(onePerson, { person: id }));
  }

  async giveRoles(id: string, roles: readonly GivenRole[]): Promise<UserAccount> {
    const locked = await this.tx.rows(accountsToGiveRoles, { person: id });
    const before = orNotFound(locked.find((person) => person.id === id)).roles;
    const next = [...new Set(roles)];
    refuseIf(obstacleToGiveRoles(before, next, locked.filter((person) => person.id !== id && person.roles.includes('admin')).length));
    await this.tx.update(PersonRow, { id }, { roles: next });
    // Who had more rights an hour ago may still have a page of them open.
    if (before.some((role) => !(next as Role[]).includes(role))) await this.sessions.closeAll(id);
    await this.audit.record('person.roles_changed', id, { before: before.join(', '), after: next.join(', ') });
    return this.person(id);
  }

  async signOut(id: string): Promise<void> {
    await this.person(id);
    await this.sessions.closeAll(id);
    await this.audit.record('person.sessions_ended', id);
  }

  async invitations({ after, take }: { after?: string | undefined; take: number }): Promise<{ items: Invitation[]; next: string | null }> {
    const before = keyAfter(after, ['uuid'])?.[0];
    const rows = await this.tx.rows(invitationPage({ later: before !== undefined }), {
      take: take + 1,
      ...(before === undefined ? {} : { before }),
    });
    const { items, next } = pageOf(rows, take, ({ id }) => [id]);
    const now = this.clock.now();
    return { items: items.map((row) => toInvitation(row, now)), next };
  }

  /** The one that is to be sent again, which must not have been accepted. */
  pendingInvitation(id: string): Promise<RowOf<typeof pendingInvitation>> {
    return this.tx.one(pendingInvitation, { id });
  }

  async revoke(id: string): Promise<void> {
    const { revoked_at } = await this.pendingInvitation(id);
    await this.tx.update(InvitationRow, { id }, { revokedAt: revoked_at ?? this.clock.now() });
    await this.audit.record('invitation.revoked', id);
  }

  private list({ q = '', role }: PeopleFilter, take: number, after?: string): Promise<UserAccountSql[]> {
    const wanted = q.trim().toLowerCase();
    return this.tx.rows(peopleList({ search: wanted !== '', role: role !== undefined, later: after !== undefined }), {
      take,
      // What LIKE takes as a sign of its own is a letter here.
      pattern: `%${wanted.replace(/[\\%_]/g, '\\$&')}%`,
      ...(role ? { role } : {}),
      ...afterArgs(byName, after),
    });
  }
}

const toUserAccount = ({ folded: _, created_at, last_sign_in, ...row }: UserAccountSql): UserAccount => ({
  ...row,
  since: created_at.toISOString(),
  lastSignIn: last_sign_in?.toISOString() ?? null,
});
