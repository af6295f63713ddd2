import { Injectable } from '@nestjs/common';
import type { BudgetResults } from '@participa/voting-rules/results.ts';

/** As many counts under other rules are remembered; the one asked for longest ago goes first. */
const KEPT = 40;

/** Counts of published ballots under other rules. Neither ballots nor rule can change any more, so each is counted once while it is asked for. */
@Injectable()
export class Simulations {
  private readonly known = new Map<string, Promise<BudgetResults>>();

  of(key: string, count: () => Promise<BudgetResults>): Promise<BudgetResults> {
    const known = this.known.get(key) ?? count();
    this.known.delete(key);
    this.known.set(key, known);
    known.catch(() => this.known.delete(key));
    if (this.known.size > KEPT) this.known.delete(this.known.keys().next().value!);
    return known;
  }
}
