import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { PersonRow } from './person.entity.ts';
import { accountToVerify, endVerification, verifyAccount } from './verified-accounts.statements.ts';

/** What the roll says of a person; of one entry there is one account. */
export interface ProvedEntry {
  key: Buffer;
  born: string;
  zone: string | null;
}

/** Accounts whose owners proved to be on the roll, for the rooms where that is proved. */
@Injectable()
export class VerifiedAccounts {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether the account has the entry now: not when it proved another one before. Fails with a unique violation when another account
   * proves the same entry at this moment.
   */
  async verify(person: string, entry: ProvedEntry): Promise<boolean> {
    return (await this.tx.run(verifyAccount, { person, ...entry, at: this.clock.now() })) > 0;
  }

  /** Nobody can act in the name of these entries any more; their keys stay taken. */
  async endVerification(keys: readonly Buffer[]): Promise<void> {
    await this.tx.run(endVerification, { keys });
  }

  /** The account that has an address, held until the end of the transaction, and whether it is confirmed and proved no entry yet. */
  lockByEmail(email: string): Promise<{ id: string; free: boolean } | undefined> {
    return this.tx.maybe(accountToVerify, { email });
  }

  /** A new account that is verified from the start. */
  async open({ id, email, name, key, born, zone }: ProvedEntry & { id: string; email: string; name: string }): Promise<void> {
    const now = this.clock.now();
    await this.tx.insert(PersonRow, {
      id,
      email,
      name,
      roles: ['resident'],
      createdAt: now,
      rollKey: key,
      born,
      zone,
      verifiedAt: now,
    });
  }

  /** Gives an account another address; false when somebody has it. */
  async changeEmail(person: string, email: string): Promise<boolean> {
    if (await this.tx.findOne(PersonRow, { email })) return false;
    await this.tx.update(PersonRow, { id: person }, { email });
    return true;
  }
}
