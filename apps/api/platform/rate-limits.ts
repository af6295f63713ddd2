import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RateLimitName } from '@participa/base/room.ts';
import { Clock } from './clock.ts';
import { Database } from './database/database.ts';
import { Manifests } from './manifests.ts';
import { countHit, takeBackHit } from './rate-limits.statements.ts';
import { Refusal } from './refusal.ts';

/**
 * Counts in the database, so that all processes count together, and in a transaction of its own, so that an attempt that is refused
 * counts too.
 */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly manifests: Manifests,
    private readonly factor: number,
  ) {}

  /** Counts one more of `name` by `caller`; refuses past the limit. The function that is returned takes this one back. */
  async consume(tenant: string, name: RateLimitName, caller: string): Promise<() => Promise<void>> {
    const { hits: limit, periodMs, strict = false } = this.manifests.rateLimit(name);
    const now = this.clock.now().getTime();
    const start = now - (now % periodMs);
    const counter = { key: createHash('sha256').update(`${name}\n${caller}`).digest(), period: new Date(start) };
    const { hits } = await this.database.inside({ tenant, actor: null }, (tx) => tx.one(countHit, counter));
    // Only secrets are counted strictly everywhere: a relaxed demonstration still cannot be guessed into.
    const factor = strict ? 1 : this.factor;
    if (hits > limit * factor) throw new Refusal('too_many_requests', { seconds: Math.ceil((start + periodMs - now) / 1000) });
    return async () => {
      await this.database.inside({ tenant, actor: null }, (tx) => tx.run(takeBackHit, counter));
    };
  }
}
