import { Injectable } from '@nestjs/common';
import { SITTING_MS, type Sitting, type sittingActions } from '../domain/sitting.ts';
import { ageOn } from '@participa/processes/domain/eligibility.ts';
import { faultInClaim, type IdentityClaim } from '@participa/roll/domain/identity-claim.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { RollKeys } from '@participa/roll/api/roll-keys.ts';

type SittingAction = (typeof sittingActions)[number];

/** A sitting with what the acts need of the person: her key on the roll, and her account as sessions would tell it. */
export interface OpenSitting {
  id: string;
  reason: string;
  started_at: Date;
  until: Date;
  done: SittingAction[];
  roll_key: Buffer;
  born: string;
  zone: string | null;
  account: (Omit<Identity, 'session' | 'since'> & { since: string }) | null;
}

/** Addresses of accounts that have none: mail to them goes nowhere, by RFC 2606. */
export const NO_EMAIL_SUFFIX = '@sin-correo.invalid';

/** Officers acting for people who are present: found on the roll, for half an hour, one at a time. */
@Injectable()
export class Sittings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly rateLimits: RateLimits,
    private readonly keys: RollKeys,
  ) {}

  /** The key on the roll of whoever shows this document; refuses who is not on it. Officers have a pace too: nobody leafs through the roll. */
  async rollKeyFor(tenant: Tenant, officer: string, claim: IdentityClaim): Promise<Buffer> {
    const fault = faultInClaim(claim, tenant.country, dayIn(tenant.timeZone, this.clock.now().getTime()));
    if (fault) throw new Refusal('invalid_input', {}, [fault]);
    const refund = await this.rateLimits.consume(tenant.id, 'guessing-desk', officer);
    const key = this.keys.keyForClaim(tenant, { type: claim.type, number: claim.number, born: claim.born });
    const [entry] = await this.database.inside({ tenant: tenant.id, actor: officer }, (scope) =>
      scope.rows(`SELECT 1 FROM roll_entries WHERE tenant_id = $1 AND key = $2`, [key]),
    );
    if (!entry) throw new Refusal('desk_unknown_person');
    await refund();
    return key;
  }

  async open(tenant: Tenant, officer: string, { reason, ...claim }: IdentityClaim & { reason: string }): Promise<Sitting> {
    const key = await this.rollKeyFor(tenant, officer, claim);
    return this.database.inside({ tenant: tenant.id, actor: officer }, async (scope) => {
      const now = this.clock.now();
      await scope.rows(
        `UPDATE desk_sittings SET ended_at = until WHERE tenant_id = $1 AND officer_id = $2 AND ended_at IS NULL AND until <= $3`,
        [officer, now],
      );
      const id = this.clock.id();
      const [begun] = await scope.rows(
        `INSERT INTO desk_sittings (tenant_id, id, officer_id, roll_key, reason, started_at, until, done) VALUES ($1, $2, $3, $4, $5, $6, $7, '{}')
         ON CONFLICT (tenant_id, officer_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
        [id, officer, key, reason, now, new Date(now.getTime() + SITTING_MS)],
      );
      if (!begun) throw new Refusal('desk_sitting_open');
      await this.audit.record('desk.opened', id, { reason });
      return this.toSitting(await this.lockMine(officer), tenant);
    });
  }

  async close(officer: string): Promise<void> {
    const { id } = await this.lockMine(officer);
    await this.database.now.rows(`UPDATE desk_sittings SET ended_at = $3 WHERE tenant_id = $1 AND id = $2`, [id, this.clock.now()]);
    await this.audit.record('desk.closed', id);
  }

  /** The officer's open sitting, held until the transaction ends; refuses where there is none or its time is over. */
  async lockMine(officer: string): Promise<OpenSitting> {
    const sitting = await this.find(officer, 'FOR UPDATE OF s');
    if (!sitting) throw new Refusal('no_desk_sitting');
    return sitting;
  }

  async find(officer: string, lock = ''): Promise<OpenSitting | undefined> {
    const [row] = await this.database.now.rows<OpenSitting>(
      `SELECT s.id, s.reason, s.started_at, s.until, s.done, s.roll_key, e.born::text AS born, e.zone,
              (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'roles', p.roles, 'language', p.language, 'blockedUntil', p.blocked_until, 'blockedFor', p.blocked_for, 'since', p.created_at)
                 FROM people p WHERE p.tenant_id = $1 AND p.roll_key = s.roll_key) AS account
         FROM desk_sittings s JOIN roll_entries e ON e.tenant_id = s.tenant_id AND e.key = s.roll_key
        WHERE s.tenant_id = $1 AND s.officer_id = $2 AND s.ended_at IS NULL AND s.until > $3 ${lock}`,
      [officer, this.clock.now()],
    );
    return row;
  }

  /** Notes what was done in the sitting: in it, and in the log. */
  async record({ id }: OpenSitting, action: SittingAction, subject: string): Promise<void> {
    await this.database.now.rows(`UPDATE desk_sittings SET done = array_append(done, $3) WHERE tenant_id = $1 AND id = $2`, [id, action]);
    await this.audit.record(`desk.${action}`, subject, { sitting: id });
  }

  /** The person's account for acts that need one: at the desk her document stands for a confirmed address. */
  toIdentity({ account, born, zone, roll_key }: OpenSitting, session: Buffer): Identity {
    if (!account) throw new Refusal('desk_no_account');
    return {
      ...orNotFound(account),
      since: new Date(account.since),
      blockedUntil: account.blockedUntil && new Date(account.blockedUntil),
      emailConfirmed: true,
      verified: true,
      born,
      zone,
      rollKey: roll_key,
      session,
    };
  }

  toSitting({ id, reason, started_at, until, done, born, zone, account }: OpenSitting, { zones, timeZone }: Tenant): Sitting {
    return {
      id,
      reason,
      startedAt: started_at.toISOString(),
      until: until.toISOString(),
      age: ageOn(born, dayIn(timeZone, this.clock.now().getTime())),
      zone: zones.find(({ key }) => key === zone) ?? null,
      account: account && { name: account.name, email: !account.email.endsWith(NO_EMAIL_SUFFIX) },
      done,
    };
  }
}
