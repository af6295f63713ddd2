import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '@participa/base/duration.ts';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { OneTimeCodeRow } from './one-time-code.entity.ts';
import { codeToSpend, countWrongCode, keepCode } from './one-time-codes.statements.ts';

/** How long a code is valid, and after how many wrong ones it is not. */
const CODE_LIFETIME_MS = 10 * MINUTE_MS;
const MAX_ATTEMPTS = 5;

/**
 * Six digits that prove who reads an address. One an address: a new one replaces the last. Kept as HMAC, since a million
 * possibilities are no obstacle to a plain hash. Made for unknown addresses too, so that they behave like known ones.
 */
@Injectable()
export class OneTimeCodes {
  private readonly key: Buffer;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {
    this.key = deriveKey(config.secret, 'one-time-codes');
  }

  /** A new code for `email`. */
  async issue(email: string): Promise<string> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const expiresAt = new Date(this.clock.now().getTime() + CODE_LIFETIME_MS);
    await this.tx.run(keepCode, { email, codeHash: this.hashed(email, code), expiresAt });
    return code;
  }

  /** Whether `code` is the address's; a right one is used up, a wrong one counted. The transaction must commit either way. */
  async spend(email: string, code: string): Promise<boolean> {
    const stored = await this.tx.maybe(codeToSpend, { email });
    const same = timingSafeEqual(stored?.code_hash ?? Buffer.alloc(32), this.hashed(email, code));
    const right = same && stored !== undefined && stored.tries < MAX_ATTEMPTS && stored.expires_at > this.clock.now();
    if (right) await this.delete(email);
    else await this.tx.run(countWrongCode, { email });
    return right;
  }

  /** A code that was sent to `email` is valid no more. */
  async delete(email: string): Promise<void> {
    await this.tx.delete(OneTimeCodeRow, { email });
  }

  private hashed(email: string, code: string): Buffer {
    return createHmac('sha256', this.key).update(`${this.tx.tenant}\n${email}\n${code}`).digest();
  }
}
