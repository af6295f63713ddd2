import { Injectable } from '@nestjs/common';
import { SITTING_MS, type Sitting, type SittingAction } from '../domain/sitting.ts';
import { ageOn } from '@participa/processes/domain/eligibility.ts';
import { faultInClaim, type IdentityClaim } from '@participa/roll/domain/identity-claim.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { RollEntries } from '@participa/roll/api/roll-entries.ts';
import type { RollEntryJson } from '@participa/roll/api/roll-entry-json.ts';
import { RollKeys } from '@participa/roll/api/roll-keys.ts';
import { DeskSittingRow } from './desk-sitting.entity.ts';
import { endOverdueSittings, noteAction, openSitting, sittingOf } from './sittings.statements.ts';

/** A sitting with what the officer's actions need of the person: what the roll says of her, and her account. */
export type OpenSitting = Omit<RowOf<typeof sittingOf>, 'entry'> & RollEntryJson;

/** The end of the addresses of accounts that have none: mail to them goes nowhere, by RFC 2606. */
export const NO_EMAIL_SUFFIX = '@sin-correo.invalid';

/** Officers acting for people who are present: found on the roll, for half an hour, one at a time. */
@Injectable()
export class Sittings {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly rateLimits: RateLimits,
    private readonly keys: RollKeys,
    private readonly rollEntries: RollEntries,
  ) {}

  /**
   * The key on the roll of the person with this document; refuses who is not on it. Officers have a rate limit too: nobody reads
   * through the roll.
   */
  async rollKeyFor(tenant: Tenant, officer: string, claim: IdentityClaim): Promise<Buffer> {
    const fault = faultInClaim(claim, tenant.country, dayIn(tenant.timeZone, this.clock.now().getTime()));
    if (fault) throw new Refusal('invalid_input', {}, [fault]);
    const refund = await this.rateLimits.consume(tenant.id, 'guessing-desk', officer);
    const key = this.keys.keyForClaim(tenant, { type: claim.type, number: claim.number, born: claim.born });
    const entry = await this.database.inside({ tenant: tenant.id, actor: officer }, () => this.rollEntries.find(key));
    if (!entry) throw new Refusal('desk_unknown_person');
    await refund();
    return key;
  }

  async open(tenant: Tenant, officer: string, { reason, ...claim }: IdentityClaim & { reason: string }): Promise<Sitting> {
    const key = await this.rollKeyFor(tenant, officer, claim);
    return this.database.inside({ tenant: tenant.id, actor: officer }, async (tx) => {
      const now = this.clock.now();
      await tx.run(endOverdueSittings, { officer, now });
      const id = this.clock.id();
      const begun = await tx.maybe(openSitting, { id, officer, key, reason, at: now, until: new Date(now.getTime() + SITTING_MS) });
      if (!begun) throw new Refusal('desk_sitting_open');
      await this.audit.record('desk.opened', id, { reason });
      return this.toSitting(await this.lockMine(officer), tenant);
    });
  }

  async close(officer: string): Promise<void> {
    const { id } = await this.lockMine(officer);
    await this.tx.update(DeskSittingRow, { id }, { endedAt: this.clock.now() });
    await this.audit.record('desk.closed', id);
  }

  /** The officer's open sitting, held until the transaction ends; refuses where there is none or its time is over. */
  async lockMine(officer: string): Promise<OpenSitting> {
    const sitting = await this.find(officer, true);
    if (!sitting) throw new Refusal('no_desk_sitting');
    return sitting;
  }

  /** The same, where there may be none. Without `lock` it is only read. */
  async find(officer: string, lock = false): Promise<OpenSitting | undefined> {
    const row = await this.tx.maybe(sittingOf({ lock }), { officer, now: this.clock.now() });
    if (!row?.entry) return undefined;
    const { entry, ...sitting } = row;
    return { ...sitting, ...entry };
  }

  /** Notes what was done in the sitting: in it, and in the log. */
  async record({ id }: OpenSitting, action: SittingAction, subject: string): Promise<void> {
    await this.tx.run(noteAction, { id, action });
    await this.audit.record(`desk.${action}`, subject, { sitting: id });
  }

  /** The person's account, for actions that need one: at the desk her document counts as a confirmed address. */
  toIdentity({ account, born, zone, roll_key }: OpenSitting, session: Buffer): Identity {
    if (!account) throw new Refusal('desk_no_account');
    return {
      ...account,
      since: new Date(account.since),
      blockedUntil: account.blockedUntil === null ? null : new Date(account.blockedUntil),
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
