import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pace } from '@participa/base/route.ts';
import { DAY, HOUR, MINUTE } from '@participa/base/moment.ts';
import { Clock } from './clock.ts';
import { Database } from './database/database.ts';
import { Refusal } from './refusal.ts';

/** Wrong passwords and codes: for one e-mail in a quarter of an hour, codes for one e-mail in a day, and all from one address of the network; who is on the roll, by one person and about one number. */
type Guesses = 'guessing' | 'guessing-daily' | 'guessing-from' | 'guessing-roll' | 'guessing-roll-daily' | 'guessing-desk';

/** How often one person (or one address, for visitors) may do a thing: `hits` in each `period` of milliseconds. */
export const paceLimits: Record<Pace | Guesses, { hits: number; period: number }> = {
  'signing-in': { hits: 60, period: 10 * MINUTE },
  'sending-mail': { hits: 10, period: 10 * MINUTE },
  guessing: { hits: 10, period: 15 * MINUTE },
  'guessing-daily': { hits: 60, period: DAY },
  'guessing-from': { hits: 50, period: 15 * MINUTE },
  'guessing-roll': { hits: 6, period: HOUR },
  'guessing-roll-daily': { hits: 15, period: DAY },
  'guessing-desk': { hits: 60, period: HOUR },
  publishing: { hits: 10, period: HOUR },
  commenting: { hits: 30, period: 10 * MINUTE },
  reporting: { hits: 20, period: HOUR },
};

/** Counts in the database, so that all processes count together, and apart from the deed, so that a refused try counts too. */
@Injectable()
export class Paces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly factor: number,
  ) {}

  /** Counts one more of `what` by `who`; refuses past the limit. What is answered takes this one back. */
  async count(tenant: string, what: keyof typeof paceLimits, who: string): Promise<() => Promise<void>> {
    const { hits: limit, period } = paceLimits[what];
    const now = this.clock.now().getTime();
    const start = now - (now % period);
    const row = [createHash('sha256').update(`${what}\n${who}`).digest(), new Date(start)];
    const hits = await this.database.inside({ tenant, actor: null }, async (scope) => {
      const [counted] = await scope.rows<{ hits: number }>(
        `INSERT INTO paces (tenant_id, key, period, hits) VALUES ($1, $2, $3, 1)
         ON CONFLICT (tenant_id, key, period) DO UPDATE SET hits = paces.hits + excluded.hits RETURNING hits`,
        row,
      );
      return counted!.hits;
    });
    // Only secrets are counted strictly everywhere: a relaxed demonstration still cannot be guessed into.
    const factor = what.startsWith('guessing') ? 1 : this.factor;
    if (hits > limit * factor) throw new Refusal('too_many_requests', { seconds: Math.ceil((start + period - now) / 1000) });
    return () =>
      this.database.inside({ tenant, actor: null }, async (scope) => {
        await scope.rows(`UPDATE paces SET hits = hits - 1 WHERE tenant_id = $1 AND key = $2 AND period = $3`, row);
      });
  }
}
