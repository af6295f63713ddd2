import { Injectable } from '@nestjs/common';
import { faultInClaim, obstacleToVerify, type IdentityClaim } from '../domain/identity-claim.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { VerifiedAccounts } from '@participa/people/api/verified-accounts.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { entryToClaim } from './roll-entries.statements.ts';
import { RollKeys } from './roll-keys.ts';

/**
 * Proving to be on the roll. What is unknown and what another account proved before are refused alike, after the same work. Of an attempt
 * that failed only its count is kept: by whom, from where, and about which number, under a name that does not tell it.
 */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly rateLimits: RateLimits,
    private readonly keys: RollKeys,
    private readonly accounts: VerifiedAccounts,
  ) {}

  async verify(me: Identity, { tenant, address }: Requester, claim: IdentityClaim): Promise<void> {
    refuseIf(obstacleToVerify(me));
    const fault = faultInClaim(claim, tenant.country, dayIn(tenant.timeZone, this.clock.now().getTime()));
    if (fault) throw new Refusal('invalid_input', {}, [fault]);
    const refunds = [
      await this.rateLimits.consume(tenant.id, 'guessing-from', address),
      await this.rateLimits.consume(tenant.id, 'guessing-roll', me.id),
      // About one number only few birth dates can be tried in a day, from however many accounts and addresses.
      await this.rateLimits.consume(tenant.id, 'guessing-roll-daily', `number\n${this.keys.keyForAttempts(tenant, claim)}`),
    ];
    await this.claim(tenant.id, me.id, this.keys.keyForClaim(tenant, claim));
    for (const refund of refunds) await refund();
  }

  private async claim(tenant: string, person: string, key: Buffer): Promise<void> {
    const proved = await this.database
      .inside({ tenant, actor: person }, async (tx) => {
        const entry = await tx.maybe(entryToClaim, { key, person });
        if (!entry || !(await this.accounts.verify(person, { key, ...entry }))) return false;
        await this.audit.record('person.verified', person, { by: 'roll' });
        return true;
      })
      // Another account proved it at the same moment: the unique key of the table refuses.
      .catch((error: { code?: string }) => {
        if (error.code === '23505') return false;
        throw error;
      });
    if (!proved) throw new Refusal('roll_no_match');
  }
}
