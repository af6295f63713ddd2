import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { BudgetResults } from '@participa/voting-rules/results.ts';

/** How many counts under other rules are remembered. */
const MAXIMUM_COUNTS = 40;

/** Counts of published ballots under other rules. Neither ballots nor rule can change any more, so each is counted once. */
@Injectable()
export class SimulationCache {
  private readonly cache = new LRUCache<string, Promise<BudgetResults>>({ max: MAXIMUM_COUNTS });

  get(key: string, count: () => Promise<BudgetResults>): Promise<BudgetResults> {
    const result = this.cache.get(key);
    if (result) return result;
    const counted = count();
    this.cache.set(key, counted);
    counted.catch(() => this.cache.delete(key));
    return counted;
  }
}
