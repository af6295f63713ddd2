import { Injectable } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { HeadingCountRow } from './heading-count.entity.ts';
import { closingCounted, countedHeadings, headingsToCount, lockClosing, projectTitles, publishCount } from './vote-closings.statements.ts';
import { VoteClosingRow } from './vote-closing.entity.ts';

/** The count of one heading; `outcome` is all that its explanation needs. */
interface KeptCount {
  heading: string;
  ballots: number;
  spent: number;
  won: number[];
  outcome: object;
}

/** What budgets keep of their votes: that one was closed, its count, and that it was published. */
@Injectable()
export class VoteClosings {
  constructor(private readonly tx: Tx) {}

  async close(budget: string, closedAt: Date, ballots: { ballots: number; web: number; desk: number; paper: number }): Promise<void> {
    await this.tx.insert(VoteClosingRow, { budgetId: budget, closedAt, ...ballots });
  }

  /** Whether a closed vote was counted. */
  async isCounted(budget: string): Promise<boolean> {
    return (await this.tx.one(closingCounted, { budget })).counted;
  }

  /** Keeps the counts of all headings; where there are some already, these stay. */
  async keepCounts(budget: string, counts: readonly KeptCount[], countedAt: Date): Promise<void> {
    if ((await this.tx.one(lockClosing, { budget })).counted) return;
    for (const { heading, spent, ...count } of counts)
      await this.tx.insert(HeadingCountRow, { budgetId: budget, headingId: heading, spent: String(spent), ...count });
    await this.tx.update(VoteClosingRow, { budgetId: budget }, { countedAt });
  }

  /** How many ballots there were and how many projects won; undefined when it was published before. */
  publish(budget: string, now: Date): Promise<{ ballots: number; won: number } | undefined> {
    return this.tx.maybe(publishCount, { budget, now });
  }

  /** The counts of the headings, in the order of groups and headings. */
  counts(budget: string) {
    return this.tx.rows(countedHeadings, { budget });
  }

  /** The ids and titles of all projects, by their number. */
  async titles(budget: string): Promise<Map<number, { id: string; title: string }>> {
    const rows = await this.tx.rows(projectTitles, { budget });
    return new Map(rows.map((project) => [project.number, project]));
  }

  /** The headings with their money and the projects that are counted. */
  async headingsToCount(budget: string) {
    const rows = await this.tx.rows(headingsToCount, { budget });
    return rows.map(({ money, ...heading }) => ({ ...heading, money: Number(money) }));
  }
}
