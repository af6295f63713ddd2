import { Injectable } from '@nestjs/common';
import type { BudgetResults } from '@participa/voting-rules/results.ts';

/** As many counts under other rules are remembered; the one asked for longest ago goes first. */
const MAX_CACHED_SIMULATIONS = 40;

/** Counts of published ballots under other rules. Neither ballots nor rule can change any more, so each is counted once while it is asked for. */
@Injectable()
export class SimulationCache {
  private readonly cache = new Map<string, Promise<BudgetResults>>();

  get(key: string, count: () => Promise<BudgetResults>): Promise<BudgetResults> {
    const result = this.cache.get(key) ?? count();
    this.cache.delete(key);
    this.cache.set(key, result);
    result.catch(() => this.cache.delete(key));
    if (this.cache.size > MAX_CACHED_SIMULATIONS) this.cache.delete(this.cache.keys().next().value!);
    return result;
  }
}
