import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { ProcessKinds, type ServedProcessKind } from '@participa/processes/api/process-kinds.ts';
import { budgetKind, BudgetRules } from '../domain/budget-kind.ts';
import { BudgetGroupRow } from './budget-group.entity.ts';
import { BudgetHeadingRow } from './budget-heading.entity.ts';
import { copyGroups, copyHeadings, headingCounts } from './budgets.statements.ts';

/** The processes that are budgets: how many headings each has, and what a copy takes over. */
@Injectable()
export class BudgetProcesses implements ServedProcessKind {
  readonly kind = budgetKind;
  readonly schema = BudgetRules;

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    kinds: ProcessKinds,
  ) {
    kinds.register(this);
  }

  async facts(ids: readonly string[]): Promise<ReadonlyMap<string, { headings: number }>> {
    const rows = await this.tx.rows(headingCounts, { budgets: ids });
    const counts = new Map(rows.map(({ budget_id, headings }) => [budget_id, headings]));
    return new Map(ids.map((id) => [id, { headings: counts.get(id) ?? 0 }]));
  }

  /** Gives the budget `to` the groups and headings of `from`, with their money. */
  async copy(from: string, to: string): Promise<void> {
    const groups = await this.tx.find(BudgetGroupRow, { budgetId: from });
    const headings = await this.tx.find(BudgetHeadingRow, { budgetId: from });
    const [oldGroups, newGroups] = [groups.map(({ id }) => id), groups.map(() => this.clock.id())];
    await this.tx.run(copyGroups, { to, olds: oldGroups, news: newGroups });
    await this.tx.run(copyHeadings, {
      to,
      oldGroups,
      newGroups,
      olds: headings.map(({ id }) => id),
      news: headings.map(() => this.clock.id()),
    });
  }
}
