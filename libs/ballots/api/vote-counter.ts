import { Injectable } from '@nestjs/common';
import { HeadingBoxes, type HeadingToCount } from '../domain/heading-boxes.ts';
import { countHeading, type HeadingCount } from '../domain/count-heading.ts';
import type { Election } from '@participa/voting-rules/election.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { rulesToCount } from './votes.statements.ts';
import { readBallots } from './read-ballots.ts';

/** Counts, or says no with the rule's reason. */
export function countOrRefuse(election: Election, rule: CountingRule): HeadingCount {
  try {
    return countHeading(election, rule);
  } catch (error) {
    if (error instanceof RuleError) throw new Refusal('count_impossible', { problem: error.code });
    throw error;
  }
}

/** Counting a closed vote. Ballots of a closed vote change no more, so reading and counting hold no transaction open. */
@Injectable()
export class VoteCounter {
  /** Counts that this process is at: who asks for one of them again waits for it. */
  private readonly inProgress = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly closings: VoteClosings,
  ) {}

  /** Counts every heading by the frozen rule and keeps the outcome. Safe to repeat and to race: the first outcome stays. */
  count(tenant: string, budget: string): Promise<void> {
    const key = `${tenant} ${budget}`;
    const running = this.inProgress.get(key) ?? this.countNow(tenant, budget).finally(() => this.inProgress.delete(key));
    this.inProgress.set(key, running);
    return running;
  }

  private async countNow(tenant: string, budget: string): Promise<void> {
    if (await this.isCounted(tenant, budget)) return;
    const { rules, headings } = await this.readHeadings(tenant, budget);
    const [ballot, rule] = [orNotFound(rules.ballot), orNotFound(rules.count)];
    const boxes = new HeadingBoxes(headings);
    await readBallots(this.database, tenant, budget, (numbers) => boxes.put(numbers));
    const counts: { heading: string; ballots: number; spent: number; won: number[]; outcome: HeadingCount }[] = [];
    for (const [at, election] of boxes.close(ballot).entries()) {
      const outcome = countOrRefuse(election, rule);
      const { id: heading } = orNotFound(headings[at]);
      counts.push({ heading, ballots: election.ballots.count, spent: outcome.cost, won: outcome.selected.map(Number), outcome });
      // A count takes seconds of one processor: other requests are answered between two headings.
      await new Promise(setImmediate);
    }
    await this.database.inside({ tenant, actor: null }, () => this.closings.keepCounts(budget, counts, this.clock.now()));
  }

  private isCounted(tenant: string, budget: string): Promise<boolean> {
    return this.database.inside({ tenant, actor: null }, () => this.closings.isCounted(budget), { readOnly: true });
  }

  private readHeadings(tenant: string, budget: string): Promise<{ rules: BudgetRules; headings: HeadingToCount[] }> {
    return this.database.inside(
      { tenant, actor: null },
      async (tx) => ({ ...(await tx.one(rulesToCount, { budget })), headings: await this.closings.headingsToCount(budget) }),
      { readOnly: true },
    );
  }
}
