import { Injectable } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { markVoter } from './paper-voters.statements.ts';
import { RollMarkRow } from './roll-mark.entity.ts';

/** The people who voted on paper, so that nobody votes twice; not their choices. */
@Injectable()
export class PaperVoters {
  constructor(private readonly tx: Tx) {}

  /** Marks a voter of the roll; refuses who voted already. The caller holds the vote's lock, so that no cast is under way. */
  async mark(budget: string, voterKey: Buffer, batch: string): Promise<void> {
    if (!(await this.tx.maybe(markVoter, { budget, voterKey, batch }))) throw new Refusal('ballot_other_channel');
  }

  /** Takes back the marks of a batch. */
  async removeBatch(batch: string): Promise<void> {
    await this.tx.delete(RollMarkRow, { batchId: batch });
  }
}
