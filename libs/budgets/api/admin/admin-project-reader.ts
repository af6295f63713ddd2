import { Injectable } from '@nestjs/common';
import { votingBegan } from '../../domain/changing.ts';
import type { Work } from '../../domain/cycle.ts';
import { isOverdue } from '../../domain/evaluating.ts';
import type { AdminProject } from '../../domain/admin-budget.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { worksOfProject } from '../budgets.statements.ts';
import { toCard } from '../project.sql.ts';
import { toWork } from '../work.sql.ts';
import { AdminCycles } from './admin-cycles.ts';
import { adminProject } from './admin-projects.statements.ts';

/** A project with everything the office knows of it. */
@Injectable()
export class AdminProjectReader {
  constructor(
    private readonly tx: Tx,
    private readonly cycles: AdminCycles,
  ) {}

  async read(budget: string, project: string, { timeZone }: Tenant): Promise<AdminProject> {
    const cycle = await this.cycles.read(budget);
    const row = await this.tx.one(adminProject, { budget, project });
    const { heading_name, heading_money, yearly_cost, due_on, evaluated_at, ...rest } = row;
    return {
      ...rest,
      ...toCard(rest),
      headingName: heading_name,
      headingMoney: Number(heading_money),
      yearlyCost: yearly_cost === null ? null : Number(yearly_cost),
      evaluatedAt: evaluated_at?.toISOString() ?? null,
      dueOn: due_on,
      overdue: isOverdue({ state: rest.state, dueOn: due_on }, dayIn(timeZone, cycle.now)),
      published: cycle.published,
      frozen: votingBegan(cycle, cycle.now),
      budget: { id: budget, title: cycle.title },
      works: await this.works(project),
    };
  }

  private async works(project: string): Promise<Work | null> {
    const row = await this.tx.maybe(worksOfProject, { project });
    return row ? toWork(row) : null;
  }
}
