import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { IsNull } from 'typeorm';
import { INVITATION_LIFETIME_MS, invitationState, obstacleToAccept, type Invitation, type StaffRole } from '../domain/invitation.ts';
import { isWeakPassword } from '../domain/password.ts';
import type { Me } from '../domain/person.ts';
import type { Variant } from '@participa/base/language.ts';
import { loadTexts } from '@participa/base/texts.ts';
import { peopleMailTexts } from '../texts/texts.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { invitationPath } from '../paths.ts';
import { InvitationRow } from './invitation.entity.ts';
import { accountToInvite, invitationByToken, invitationToAccept, takeInvitation } from './invitations.statements.ts';
import { toMe } from './to-me.ts';
import { hashPassword } from './passwords.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';

/** The government that invites, as the mail names it. */
export interface InvitingTenant {
  name: string;
  /** With scheme and host. */
  address: string;
  variant: Variant;
}

type InvitationSql = RowOf<typeof invitationByToken>;

/** Invitations by mail: a link with a secret for one purpose and one use, kept as a hash, valid in its own tenant alone. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly mailer: Mailer,
    private readonly sessions: Sessions,
    private readonly manifests: Manifests,
  ) {}

  /** A new invitation in the present transaction; an earlier one to the same address is revoked. */
  async send({ email, roles }: { email: string; roles: StaffRole[] }, { name, address, variant }: InvitingTenant): Promise<Invitation> {
    const [id, token, at] = [this.clock.id(), randomBytes(32).toString('base64url'), this.clock.now()];
    const expiresAt = new Date(at.getTime() + INVITATION_LIFETIME_MS);
    await this.tx.update(InvitationRow, { email, acceptedAt: IsNull(), revokedAt: IsNull() }, { revokedAt: at });
    await this.tx.insert(InvitationRow, {
      id,
      email,
      roles,
      tokenHash: hashed(token),
      invitedBy: this.tx.actor,
      createdAt: at,
      expiresAt,
    });
    const mails = await loadTexts(peopleMailTexts, variant);
    await this.mailer.write({ to: email, ...mails.invitation(name, `${address}${invitationPath(token)}`) });
    await this.audit.record('person.invited', id, { roles: roles.join(', ') });
    return toInvitation({ id, email, roles, created_at: at, expires_at: expiresAt, accepted_at: null, revoked_at: null }, at);
  }

  /** What the owner of the link sees. A link that never existed and one of another tenant are answered alike. */
  async findByToken(token: string): Promise<InvitationSql> {
    const invitation = await this.tx.one(invitationByToken, { tokenHash: hashed(token) });
    refuseIf(obstacleToAccept(datesOf(invitation), this.clock.now()));
    return invitation;
  }

  /** Makes the account, or gives the one with this address its roles, and signs in: who has the link reads the mail of the address. */
  async accept(
    { tenant, person: before, language }: Requester,
    token: string,
    { name, password }: { name: string; password: string },
    response: Response,
  ): Promise<Me> {
    const context = { tenant: tenant.id, actor: null };
    const { email } = await this.database.inside(context, () => this.findByToken(token), { readOnly: true });
    if (isWeakPassword(password, [name, email, tenant.name]))
      throw new Refusal('invalid_input', {}, [{ path: 'password', code: 'password_weak' }]);
    const passwordHash = await hashPassword(password);
    return this.database.inside(context, async (tx) => {
      const invitation = await tx.one(invitationToAccept, { tokenHash: hashed(token) });
      const now = this.clock.now();
      refuseIf(obstacleToAccept(datesOf(invitation), now));
      const id = await this.writeAccount(invitation, { name, passwordHash, now });
      await tx.update(InvitationRow, { id: invitation.id }, { acceptedAt: now });
      // A browser is one person's at a time.
      if (before) await this.sessions.close(before.session, response);
      await this.sessions.open(id, response);
      await this.audit.recordBy(id, 'invitation.accepted', invitation.id, { roles: invitation.roles.join(', ') });
      const person = orNotFound(await tx.findOne(PersonRow, { id }));
      return toMe(
        { ...person, emailConfirmed: true, verified: person.verifiedAt !== null, since: person.createdAt },
        this.manifests,
        language,
      );
    });
  }

  /** The account of the invitation's address, which its password and roles are given to. */
  private async writeAccount(
    { email, roles }: InvitationSql,
    { name, passwordHash, now }: { name: string; passwordHash: string; now: Date },
  ): Promise<string> {
    const known = await this.tx.maybe(accountToInvite, { email });
    if (known) {
      await this.tx.run(takeInvitation, { person: known.id, name, passwordHash, at: now, roles });
      await this.sessions.closeAll(known.id);
      return known.id;
    }
    const id = this.clock.id();
    await this.tx.insert(PersonRow, { id, email, name, passwordHash, roles, emailConfirmedAt: now, createdAt: now });
    return id;
  }
}

const hashed = (token: string) => createHash('sha256').update(`invitation\n${token}`).digest();
const datesOf = ({ expires_at, accepted_at, revoked_at }: InvitationSql) => ({
  expiresAt: expires_at,
  acceptedAt: accepted_at,
  revokedAt: revoked_at,
});

/** An invitation in its state at `now`. */
export const toInvitation = (row: InvitationSql, now: Date): Invitation => ({
  id: row.id,
  email: row.email,
  roles: row.roles,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: invitationState(datesOf(row), now),
});
