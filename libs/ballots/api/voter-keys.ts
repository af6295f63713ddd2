import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { asksRoll, type Eligibility } from '@participa/processes/domain/eligibility.ts';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import type { Identity } from '@participa/platform/http/requester.ts';

/**
 * Under which key a person's ballot is kept. Who is on the roll has its key, whatever account or channel she uses; where no roll is asked
 * for, the account is the person.
 */
@Injectable()
export class VoterKeys {
  private readonly voterSecret: Buffer;
  private readonly shuffleSecret: Buffer;

  constructor(@Inject(CONFIG) { secret }: Config) {
    this.voterSecret = deriveKey(secret, 'voter');
    this.shuffleSecret = deriveKey(secret, 'order of projects');
  }

  /** Her key in a vote with this eligibility; undefined when it asks for the roll and she is not on it. */
  keyFor(vote: Eligibility, person: Pick<Identity, 'id' | 'rollKey'>): Buffer | undefined {
    return asksRoll(vote) ? (person.rollKey ?? undefined) : this.keyForAccount(person.id);
  }

  /** Both keys that a person can have: to look before it is known which of them the vote uses. */
  possibleKeys(person: Pick<Identity, 'id' | 'rollKey'>): Buffer[] {
    return [this.keyForAccount(person.id), ...(person.rollKey ? [person.rollKey] : [])];
  }

  /** The order of projects drawn for her in this budget: a number that is always the same and tells nothing. */
  shuffle(budget: string, person: string): number {
    return createHmac('sha256', this.shuffleSecret).update(`${budget} ${person}`).digest().readUInt32BE() >>> 1;
  }

  private keyForAccount(person: string): Buffer {
    return createHmac('sha256', this.voterSecret).update(person).digest();
  }
}
