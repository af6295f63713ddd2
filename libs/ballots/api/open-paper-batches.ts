import { Injectable } from '@nestjs/common';

/** How many batches of paper ballots of each of these budgets are not confirmed yet; budgets without any may be left out. */
export type CountOpenPaperBatches = (budgets: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** The port *open paper batches*: a room in which paper ballots are entered tells how many batches a vote still waits for. */
@Injectable()
export class OpenPaperBatches {
  private readonly sources: CountOpenPaperBatches[] = [];

  /** `count` runs in the asking transaction. */
  register(count: CountOpenPaperBatches): void {
    this.sources.push(count);
  }

  async count(budgets: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const source of this.sources)
      for (const [budget, batches] of await source(budgets)) counts.set(budget, (counts.get(budget) ?? 0) + batches);
    return counts;
  }
}
