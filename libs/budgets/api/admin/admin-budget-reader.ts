import { present } from '@participa/base/present.ts';
import { Injectable } from '@nestjs/common';
import { votingBegan } from '../../domain/changing.ts';
import { missingIn } from '../../domain/missing.ts';
import type { AdminBudget, AdminBudgetCard } from '../../domain/admin-budget.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { toProcess } from '@participa/processes/api/process.sql.ts';
import { Budgets } from '../budgets.ts';
import { adminCycles, adminHeadings, closedNow } from './admin-cycles.statements.ts';

type HeadingSql = RowOf<typeof adminHeadings>;
type CycleSql = RowOf<typeof adminCycles>;

/** Cycles as those who manage them see them. */
@Injectable()
export class AdminBudgetReader {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly budgets: Budgets,
  ) {}

  /** Every cycle, the latest first, with what is missing in each: two statements however many there are. */
  async list(tenant: Tenant): Promise<AdminBudgetCard[]> {
    const cycles = await this.tx.rows(adminCycles);
    const headings = await this.headings(
      cycles.map(({ id }) => id),
      tenant,
    );
    return cycles.map((cycle) =>
      this.toCard(
        cycle,
        headings.filter(({ budget_id }) => budget_id === cycle.id),
      ),
    );
  }

  async one(id: string, tenant: Tenant): Promise<AdminBudget> {
    const budget = await this.budgets.one(id, tenant, { drafts: true });
    const headings = await this.headings([id], tenant);
    const { closed, read_at } = await this.tx.one(closedNow, { budget: id });
    const details = budget.groups.flatMap((group) =>
      group.headings.map((heading) => {
        const { cost, undecided, feasible, unaffordable } = present(headings.find((row) => row.id === heading.id));
        return { ...heading, group: group.id, cost: Number(cost), undecided, feasible, unaffordable };
      }),
    );
    const now = this.clock.byDatabase(read_at).getTime();
    return {
      ...budget,
      ...summary(headings),
      details,
      frozen: votingBegan({ ...budget, phases: budget.rules.phases, closed }, now),
      missing: missing(budget.rules, headings),
    };
  }

  /** Headings of these cycles with their projects counted and summed. */
  private headings(budgets: readonly string[], { timeZone }: Tenant): Promise<HeadingSql[]> {
    return this.tx.rows(adminHeadings, { budgets, today: dayIn(timeZone, this.clock.now().getTime()) });
  }

  private toCard({ ballots, closed, counted, published, ...row }: CycleSql, headings: readonly HeadingSql[]): AdminBudgetCard {
    const { summary: _summary, rulesHash: _hash, copiedFrom: _from, followers: _followers, ...process } = toProcess(row, this.clock);
    const money = headings.reduce((sum, heading) => sum + Number(heading.money), 0);
    const now = this.clock.byDatabase(row.read_at).getTime();
    const { states, ...rest } = summary(headings);
    return {
      ...process,
      ...rest,
      states,
      money,
      projects: states.candidate + states.feasible,
      ballots,
      counted,
      published,
      frozen: votingBegan({ ...process, phases: process.rules.phases, closed }, now),
      missing: missing(process.rules, headings),
    };
  }
}

const summary = (headings: readonly HeadingSql[]) => {
  const all = (pick: (heading: HeadingSql) => number) => headings.reduce((sum, heading) => sum + pick(heading), 0);
  return {
    headings: headings.length,
    overdue: all(({ overdue }) => overdue),
    states: {
      candidate: all(({ undecided }) => undecided),
      feasible: all(({ feasible }) => feasible),
      not_feasible: all(({ not_feasible }) => not_feasible),
      withdrawn: all(({ withdrawn }) => withdrawn),
    },
  };
};

const missing = (rules: Parameters<typeof missingIn>[0]['rules'], headings: readonly HeadingSql[]) =>
  missingIn({
    rules,
    headings: headings.map(({ money, undecided, feasible, unaffordable }) => ({ money: Number(money), undecided, feasible, unaffordable })),
  });
