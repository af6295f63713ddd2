import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimitName } from '@participa/base/room.ts';
import { Clock } from './clock.ts';
import { Database } from './database/database.ts';
import { Manifests } from './manifests.ts';
import { Refusal } from './refusal.ts';

/** Counts in the database, so that all processes count together, and apart from the deed, so that a refused try counts too. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly manifests: Manifests,
    private readonly factor: number,
  ) {}

  /** Counts one more of `what` by `who`; refuses past the limit. What is answered takes this one back. */
  async consume(tenant: string, name: RateLimitName, caller: string): Promise<() => Promise<void>> {
    const { hits: limit, periodMs: period, strict = false } = this.manifests.rateLimit(name);
    const now = this.clock.now().getTime();
    const start = now - (now % period);
    const row = [createHash('sha256').update(`${name}\n${caller}`).digest(), new Date(start)];
    const hits = await this.database.inside({ tenant, actor: null }, async (scope) => {
      const [counted] = await scope.rows<{ hits: number }>(
        `INSERT INTO paces (tenant_id, key, period, hits) VALUES ($1, $2, $3, 1)
         ON CONFLICT (tenant_id, key, period) DO UPDATE SET hits = paces.hits + excluded.hits RETURNING hits`,
        row,
      );
      return counted!.hits;
    });
    // Only secrets are counted strictly everywhere: a relaxed demonstration still cannot be guessed into.
    const factor = strict ? 1 : this.factor;
    if (hits > limit * factor) throw new Refusal('too_many_requests', { seconds: Math.ceil((start + period - now) / 1000) });
    return () =>
      this.database.inside({ tenant, actor: null }, async (scope) => {
        await scope.rows(`UPDATE paces SET hits = hits - 1 WHERE tenant_id = $1 AND key = $2 AND period = $3`, row);
      });
  }
}
