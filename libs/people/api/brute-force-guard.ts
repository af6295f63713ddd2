import { Injectable } from '@nestjs/common';
import type { Requester } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** Which secret of which address is tried. Each has its own count, so that using up one does not lock the other. */
export interface GuessedSecret {
  email: string;
  of: 'password' | 'code';
}

/**
 * Stands before every secret that can be guessed. A try is counted before it is looked at, so that a hundred at once are no more
 * than a hundred in a row, and given back when it was right. Known and unknown addresses count alike.
 */
@Injectable()
export class BruteForceGuard {
  constructor(private readonly rateLimits: RateLimits) {}

  /** Runs `attempt`, which refuses what is wrong; past the limit refuses without looking. */
  async guard<T>({ tenant, address }: Requester, { email, of }: GuessedSecret, attempt: () => Promise<T>): Promise<T> {
    const refunds = [
      await this.rateLimits.consume(tenant.id, 'guessing-from', address),
      await this.rateLimits.consume(tenant.id, 'guessing', `${of}\n${email}`),
    ];
    // A million codes are few enough that a patient guesser, day after day, must be slowed too.
    if (of === 'code') refunds.push(await this.rateLimits.consume(tenant.id, 'guessing-daily', email));
    try {
      const result = await attempt();
      for (const refund of refunds) await refund();
      return result;
    } catch (error) {
      if (!(error instanceof Refusal)) for (const refund of refunds) await refund().catch(() => undefined);
      throw error;
    }
  }
}
