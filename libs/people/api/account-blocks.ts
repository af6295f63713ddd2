import { Injectable } from '@nestjs/common';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { accountToBlock } from './account-blocks.statements.ts';
import { PersonRow } from './person.entity.ts';

/** Whether an account is blocked; kept in the account's own row, which every request reads anyway. */
@Injectable()
export class AccountBlocks {
  constructor(private readonly tx: Tx) {}

  /** Roles of the account and the end of its block, if any; its row is held until the end of the transaction. */
  lock(person: string): Promise<RowOf<typeof accountToBlock>> {
    return this.tx.one(accountToBlock, { person });
  }

  async begin(person: string, until: Date, rule: string): Promise<void> {
    await this.tx.update(PersonRow, { id: person }, { blockedUntil: until, blockedFor: rule });
  }

  async end(person: string): Promise<void> {
    await this.tx.update(PersonRow, { id: person }, { blockedUntil: null, blockedFor: null });
  }
}
