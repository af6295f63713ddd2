import { Injectable } from '@nestjs/common';
import { votingBegan } from '../../domain/changing.ts';
import type { Work } from '../../domain/cycle.ts';
import { isOverdue } from '../../domain/evaluating.ts';
import type { AdminProject } from '../../domain/admin-budget.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { projectColumns, projectTables, toCard, type ProjectSql } from '../budget-reading.ts';
import { AdminCycles } from './admin-cycles.ts';
import { newsJson, toWork, type WorkSql } from './admin-work-reading.ts';

interface WholeSql extends ProjectSql {
  heading_name: string;
  heading_money: string;
  yearly_cost: string | null;
  months: number | null;
  department: string | null;
  reason: string | null;
  note: string | null;
  due_on: string | null;
  evaluated_at: Date | null;
}

/** A project with everything the office knows of it. */
@Injectable()
export class AdminProjectReader {
  constructor(
    private readonly database: Database,
    private readonly cycles: AdminCycles,
  ) {}

  async read(budget: string, project: string, { timeZone }: Tenant): Promise<AdminProject> {
    const cycle = await this.cycles.read(budget);
    const [row] = await this.database.now.rows<WholeSql>(
      `SELECT ${projectColumns('j.body')}, h.name AS heading_name, h.money AS heading_money, j.yearly_cost, j.months, j.department, j.reason, j.note, j.due_on::text, j.evaluated_at
         FROM ${projectTables} JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id WHERE j.tenant_id = $1 AND j.budget_id = $2 AND j.id = $3`,
      [budget, project],
    );
    const { heading_name, heading_money, yearly_cost, due_on, evaluated_at, ...rest } = orNotFound(row);
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
    const [row] = await this.database.now.rows<WorkSql>(
      `SELECT w.stage, w.approved, w.contracted, w.spent, w.contractor, w.contract_url, w.updated_at, ${newsJson} AS news FROM budget_works w WHERE w.tenant_id = $1 AND w.project_id = $2`,
      [project],
    );
    return row ? toWork(row) : null;
  }
}
