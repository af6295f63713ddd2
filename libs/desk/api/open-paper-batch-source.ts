import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenPaperBatches } from '@participa/ballots/api/open-paper-batches.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { openBatchCounts } from './open-paper-batches.statements.ts';

/** Tells votes about to be closed how many batches of paper ballots are not confirmed yet. */
@Injectable()
export class OpenPaperBatchSource implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly openPaperBatches: OpenPaperBatches,
  ) {}

  onModuleInit(): void {
    this.openPaperBatches.register(async (budgets) => {
      const rows = await this.tx.rows(openBatchCounts, { budgets });
      return new Map(rows.map(({ budget_id, batches }) => [budget_id, batches]));
    });
  }
}
