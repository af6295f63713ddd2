import { Injectable } from '@nestjs/common';
import { faultInClaim, obstacleToVerify, type IdentityClaim } from '../domain/identity-claim.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { RollKeys } from './roll-keys.ts';

/**
 * Proving to be on the roll. What is unknown and what another account proved before are refused alike, after the same work, and of a
 * try that failed nothing is kept but that there was one: by whom, from where, and about which number under a name that does not tell it.
 */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly rateLimits: RateLimits,
    private readonly keys: RollKeys,
  ) {}

  async verify(me: Identity, { tenant, address }: Requester, claim: IdentityClaim): Promise<void> {
    refuseIf(obstacleToVerify(me));
    const fault = faultInClaim(claim, tenant.country, dayIn(tenant.timeZone, this.clock.now().getTime()));
    if (fault) throw new Refusal('invalid_input', {}, [fault]);
    const refunds = [
      await this.rateLimits.consume(tenant.id, 'guessing-from', address),
      await this.rateLimits.consume(tenant.id, 'guessing-roll', me.id),
      // A day has 20,000 birth dates too many for whoever knows a number: however many accounts and addresses she has.
      await this.rateLimits.consume(tenant.id, 'guessing-roll-daily', `number\n${this.keys.keyForAttempts(tenant, claim)}`),
    ];
    await this.claim(tenant.id, me.id, this.keys.keyForClaim(tenant, claim));
    for (const refund of refunds) await refund();
  }

  private async claim(tenant: string, person: string, key: Buffer): Promise<void> {
    const proved = await this.database
      .inside({ tenant, actor: person }, async (scope) => {
        const [entry] = await scope.rows<{ born: string; zone: string | null }>(
          `SELECT e.born::text AS born, e.zone FROM roll_entries e
            WHERE e.tenant_id = $1 AND e.key = $2 AND NOT EXISTS (SELECT FROM people p WHERE p.tenant_id = $1 AND p.roll_key = $2 AND p.id <> $3)`,
          [key, person],
        );
        if (!entry) return false;
        const [written] = await scope.rows(
          `UPDATE people SET roll_key = $3, born = $4, zone = $5, verified_at = $6 WHERE tenant_id = $1 AND id = $2 AND (roll_key IS NULL OR roll_key = $3) RETURNING id`,
          [person, key, entry.born, entry.zone, this.clock.now()],
        );
        // One account, one entry: who has another one already does not change it.
        if (!written) return false;
        await this.audit.record('person.verified', person, { by: 'roll' });
        return true;
      })
      // Another account proved it in this very moment: the table's key knows.
      .catch((error: { code?: string }) => {
        if (error.code === '23505') return false;
        throw error;
      });
    if (!proved) throw new Refusal('roll_no_match');
  }
}
