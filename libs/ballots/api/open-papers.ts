import { Injectable } from '@nestjs/common';

/** How many batches of paper ballots of each of these budgets are not confirmed yet; budgets without any may be left out. */
export type CountOpenPapers = (budgets: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** The port *open papers*: a room in which paper ballots are entered says how many batches a vote still waits for. */
@Injectable()
export class OpenPapers {
  private readonly sources: CountOpenPapers[] = [];

  /** `count` runs in the asking transaction. */
  register(count: CountOpenPapers): void {
    this.sources.push(count);
  }

  async count(budgets: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const source of this.sources)
      for (const [budget, papers] of await source(budgets)) counts.set(budget, (counts.get(budget) ?? 0) + papers);
    return counts;
  }
}
