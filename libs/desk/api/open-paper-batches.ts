import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenPapers } from '@participa/ballots/api/open-papers.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { openBatchCounts } from './open-paper-batches.statements.ts';

/** Tells votes about to be closed how many batches of paper ballots are not confirmed yet. */
@Injectable()
export class OpenPaperBatches implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly papers: OpenPapers,
  ) {}

  onModuleInit(): void {
    this.papers.register(async (budgets) => {
      const rows = await this.tx.rows(openBatchCounts, { budgets });
      return new Map(rows.map(({ budget_id, batches }) => [budget_id, batches]));
    });
  }
}
