import { Injectable } from '@nestjs/common';
import type { Asker } from '@participa/platform/http/asker.ts';
import { Paces } from '@participa/platform/paces.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** Which secret of which address is tried. Each has its own count, so that whoever spoils one does not lock the other. */
export interface Guess {
  email: string;
  of: 'password' | 'code';
}

/**
 * Stands before every secret that can be guessed. A try is counted before it is looked at, so that a hundred at once are no more
 * than a hundred in a row, and given back when it was right. Known and unknown addresses count alike.
 */
@Injectable()
export class Guessing {
  constructor(private readonly paces: Paces) {}

  /** Runs `attempt`, which refuses what is wrong; past the limit refuses without looking. */
  async guard<T>({ tenant, address }: Asker, { email, of }: Guess, attempt: () => Promise<T>): Promise<T> {
    const counted = [
      await this.paces.count(tenant.id, 'guessing-from', address),
      await this.paces.count(tenant.id, 'guessing', `${of}\n${email}`),
    ];
    // A million codes are few enough that a patient guesser, day after day, must be slowed too.
    if (of === 'code') counted.push(await this.paces.count(tenant.id, 'guessing-daily', email));
    try {
      const result = await attempt();
      for (const giveBack of counted) await giveBack();
      return result;
    } catch (error) {
      if (!(error instanceof Refusal)) for (const giveBack of counted) await giveBack().catch(() => undefined);
      throw error;
    }
  }
}
