import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
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
import type { Requester } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { toMe } from './to-me.ts';
import { hashPassword } from './passwords.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';

/** The place that invites, as the mail says it. */
export interface InvitingTenant {
  name: string;
  /** With scheme and host. */
  address: string;
  variant: Variant;
}

export interface InvitationSql {
  id: string;
  email: string;
  roles: StaffRole[];
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}
export const invitationColumns = 'id, email, roles, created_at, expires_at, accepted_at, revoked_at';

/** Invitations by mail: a link with a secret of one purpose and one use, kept as a hash, good at its own place alone. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly mailer: Mailer,
    private readonly sessions: Sessions,
    private readonly manifests: Manifests,
  ) {}

  /** A new invitation in the present transaction; an earlier one to the same address opens nothing any more. */
  async send({ email, roles }: { email: string; roles: StaffRole[] }, { name, address, variant }: InvitingTenant): Promise<Invitation> {
    const { now } = this.database;
    const [id, token, at] = [this.clock.id(), randomBytes(32).toString('base64url'), this.clock.now()];
    await now.rows(
      `UPDATE invitations SET revoked_at = $3 WHERE tenant_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [email, at],
    );
    const [row] = await now.rows<InvitationSql>(
      `INSERT INTO invitations (tenant_id, id, email, roles, token_hash, invited_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${invitationColumns}`,
      [id, email, roles, hashed(token), now.actor, at, new Date(at.getTime() + INVITATION_LIFETIME_MS)],
    );
    const mails = await loadTexts(peopleMailTexts, variant);
    await this.mailer.write({ to: email, ...mails.invitation(name, `${address}/invitacion/${token}`) });
    await this.audit.record('person.invited', id, { roles: roles.join(', ') });
    return toInvitation(row!, at);
  }

  /** What the link's owner sees. A link that never was and one of another place are alike. */
  async findByToken(token: string): Promise<InvitationSql> {
    const [row] = await this.database.now.rows<InvitationSql>(
      `SELECT ${invitationColumns} FROM invitations WHERE tenant_id = $1 AND token_hash = $2`,
      [hashed(token)],
    );
    refuseIf(obstacleToAccept(datesOf(orNotFound(row)), this.clock.now()));
    return row!;
  }

  /** Makes the account, or gives the one that has the address its roles, and signs in. Whoever has the link reads the mail of its address. */
  async accept(
    { tenant, person: before }: Requester,
    token: string,
    { name, password }: { name: string; password: string },
    response: Response,
  ): Promise<Me> {
    const context = { tenant: tenant.id, actor: null };
    const { email } = await this.database.inside(context, () => this.findByToken(token), { readOnly: true });
    if (isWeakPassword(password, [name, email, tenant.name]))
      throw new Refusal('invalid_input', {}, [{ path: 'password', code: 'password_weak' }]);
    const hash = await hashPassword(password);
    return this.database.inside(context, async (scope) => {
      const [row] = await scope.rows<InvitationSql>(
        `SELECT ${invitationColumns} FROM invitations WHERE tenant_id = $1 AND token_hash = $2 FOR UPDATE`,
        [hashed(token)],
      );
      const now = this.clock.now();
      refuseIf(obstacleToAccept(datesOf(orNotFound(row)), now));
      const known = await scope.rows<{ id: string }>(`SELECT id FROM people WHERE tenant_id = $1 AND email = $2 FOR UPDATE`, [email]);
      const id = known[0]?.id ?? this.clock.id();
      if (known[0]) {
        await scope.rows(
          `UPDATE people SET name = $3, password_hash = $4, opener_hash = NULL, email_confirmed_at = coalesce(email_confirmed_at, $5),
                  roles = ARRAY(SELECT DISTINCT r FROM unnest(roles || $6::text[]) r) WHERE tenant_id = $1 AND id = $2`,
          [id, name, hash, now, row!.roles],
        );
        await scope.rows(`DELETE FROM sessions WHERE tenant_id = $1 AND person_id = $2`, [id]);
      } else {
        await scope.rows(
          `INSERT INTO people (tenant_id, id, email, name, password_hash, roles, email_confirmed_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
          [id, email, name, hash, row!.roles, now],
        );
      }
      await scope.rows(`UPDATE invitations SET accepted_at = $3 WHERE tenant_id = $1 AND id = $2`, [row!.id, now]);
      // A browser is one person's at a time.
      if (before) await this.sessions.close(before.session, response);
      await this.sessions.open(id, response);
      await this.audit.record('invitation.accepted', row!.id, { roles: row!.roles.join(', ') }, id);
      const person = orNotFound(await scope.findOne(PersonRow, { id }));
      return toMe({ ...person, emailConfirmed: true, verified: person.verifiedAt !== null, since: person.createdAt }, this.manifests);
    });
  }
}

const hashed = (token: string) => createHash('sha256').update(`invitation\n${token}`).digest();
const datesOf = ({ expires_at, accepted_at, revoked_at }: InvitationSql) => ({
  expiresAt: expires_at,
  acceptedAt: accepted_at,
  revokedAt: revoked_at,
});

/** An invitation as it is told at `now`. */
export const toInvitation = (row: InvitationSql, now: Date): Invitation => ({
  id: row.id,
  email: row.email,
  roles: row.roles,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  state: invitationState(datesOf(row), now),
});
