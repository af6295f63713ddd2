import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '@participa/base/moment.ts';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';

/** How long a code is good, and how many wrong ones kill it. */
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
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.key = deriveKey(config.secret, 'one-time-codes');
  }

  /** A new code for `email`. */
  async issue(email: string): Promise<string> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.database.now.rows(
      `INSERT INTO one_time_codes (tenant_id, email, code_hash, tries, expires_at) VALUES ($1, $2, $3, 0, $4)
       ON CONFLICT (tenant_id, email) DO UPDATE SET code_hash = excluded.code_hash, tries = 0, expires_at = excluded.expires_at`,
      [email, this.hashed(email, code), new Date(this.clock.now().getTime() + CODE_LIFETIME_MS)],
    );
    return code;
  }

  /** Whether `code` is the address's; a right one is used up, a wrong one counted. The transaction must commit either way. */
  async spend(email: string, code: string): Promise<boolean> {
    const [kept] = await this.database.now.rows<{ code_hash: Buffer; tries: number; expires_at: Date }>(
      `SELECT code_hash, tries, expires_at FROM one_time_codes WHERE tenant_id = $1 AND email = $2 FOR UPDATE`,
      [email],
    );
    const same = timingSafeEqual(kept?.code_hash ?? Buffer.alloc(32), this.hashed(email, code));
    const right = same && kept !== undefined && kept.tries < MAX_ATTEMPTS && kept.expires_at > this.clock.now();
    if (right) await this.delete(email);
    else await this.database.now.rows(`UPDATE one_time_codes SET tries = tries + 1 WHERE tenant_id = $1 AND email = $2`, [email]);
    return right;
  }

  /** Whatever code was sent to `email` is good no more. */
  async delete(email: string): Promise<void> {
    await this.database.now.rows(`DELETE FROM one_time_codes WHERE tenant_id = $1 AND email = $2`, [email]);
  }

  private hashed(email: string, code: string): Buffer {
    return createHmac('sha256', this.key).update(`${this.database.now.tenant}\n${email}\n${code}`).digest();
  }
}
