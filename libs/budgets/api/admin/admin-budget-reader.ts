import { Injectable } from '@nestjs/common';
import { votingBegan } from '../../domain/changing.ts';
import { missingIn } from '../../domain/missing.ts';
import type { AdminBudget, AdminBudgetCard } from '../../domain/admin-budget.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { processColumns, toProcess, type ProcessSql } from '@participa/processes/api/process-reading.ts';
import { Budgets } from '../budgets.ts';

interface HeadingSql {
  id: string;
  budget_id: string;
  group_id: string;
  money: string;
  cost: string;
  undecided: number;
  feasible: number;
  not_feasible: number;
  withdrawn: number;
  unaffordable: number;
  overdue: number;
}
interface CycleSql extends ProcessSql {
  ballots: number | null;
  closed: boolean;
  counted: boolean;
  published: boolean;
}

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})::int`;

/** Cycles as those who manage them see them. */
@Injectable()
export class AdminBudgetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly budgets: Budgets,
  ) {}

  /** Every cycle, the latest first, with what is missing in each: two statements however many there are. */
  async list(tenant: Tenant): Promise<AdminBudgetCard[]> {
    const cycles = await this.database.now.rows<CycleSql>(
      `SELECT ${processColumns}, k.ballots, k.budget_id IS NOT NULL AS closed, k.counted_at IS NOT NULL AS counted, k.published_at IS NOT NULL AS published
         FROM processes p LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id
        WHERE p.tenant_id = $1 AND p.kind = 'budget' ORDER BY p.created_at DESC, p.id DESC LIMIT 100`,
    );
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
    const [closed] = await this.database.now.rows<{ read_at: Date; closed: boolean }>(
      `SELECT clock_timestamp() AS read_at, EXISTS (SELECT FROM budget_closings WHERE tenant_id = $1 AND budget_id = $2) AS closed`,
      [id],
    );
    const details = budget.groups.flatMap((group) =>
      group.headings.map((heading) => {
        const { cost, undecided, feasible, unaffordable } = headings.find((row) => row.id === heading.id)!;
        return { ...heading, group: group.id, cost: Number(cost), undecided, feasible, unaffordable };
      }),
    );
    const now = this.clock.byDatabase(closed!.read_at).getTime();
    return {
      ...budget,
      ...summary(headings),
      details,
      frozen: votingBegan({ ...budget, phases: budget.rules.phases, closed: closed!.closed }, now),
      missing: missing(budget.rules, headings),
    };
  }

  /** Headings of these cycles with their projects counted and summed. */
  private headings(budgets: readonly string[], { timeZone }: Tenant): Promise<HeadingSql[]> {
    return this.database.now.rows<HeadingSql>(
      `SELECT h.id, h.budget_id, h.group_id, h.money, coalesce(sum(j.cost) FILTER (WHERE j.state = 'feasible'), 0) AS cost,
              ${count(`j.state = 'candidate'`)} AS undecided, ${count(`j.state = 'feasible'`)} AS feasible, ${count(`j.state = 'not_feasible'`)} AS not_feasible,
              ${count(`j.state = 'withdrawn'`)} AS withdrawn, ${count(`j.state = 'feasible' AND (j.cost IS NULL OR j.cost > h.money)`)} AS unaffordable,
              ${count(`j.state = 'candidate' AND j.due_on < $3::date`)} AS overdue
         FROM budget_headings h LEFT JOIN budget_projects j ON j.tenant_id = h.tenant_id AND j.heading_id = h.id
        WHERE h.tenant_id = $1 AND h.budget_id = ANY($2::uuid[]) GROUP BY h.tenant_id, h.id ORDER BY h.position, h.id`,
      [budgets, dayIn(timeZone, this.clock.now().getTime())],
    );
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
