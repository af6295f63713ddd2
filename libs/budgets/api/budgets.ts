import { Injectable } from '@nestjs/common';
import type { Budget, BudgetCard, Project, ProjectCard, WonProject, Work } from '../domain/cycle.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { processColumns, toProcess, type ProcessSql } from '@participa/processes/api/process-reading.ts';
import { projectColumns, projectTables, toCard, toGroups, type HeadingSql, type ProjectSql } from './budget-reading.ts';
import { toWork, workColumns, type NoWorkSql, type WorkSql } from './work-reading.ts';

interface CycleSql extends ProcessSql {
  money: string;
  projects: number;
  ballots: number | null;
  counted: boolean;
  published: boolean;
}
interface WholeProjectSql extends ProjectSql {
  yearly_cost: string | null;
  months: number | null;
  department: string | null;
  reason: string | null;
  evaluated_at: Date | null;
}
type WonSql = Pick<ProjectSql, 'id' | 'number' | 'heading_id' | 'title' | 'cost'> & (WorkSql | NoWorkSql);

const cycleColumns = `${processColumns},
  (SELECT coalesce(sum(h.money), 0) FROM budget_headings h WHERE h.tenant_id = p.tenant_id AND h.budget_id = p.id) AS money,
  (SELECT count(*)::int FROM budget_projects j WHERE j.tenant_id = p.tenant_id AND j.budget_id = p.id AND j.state IN ('candidate', 'feasible')) AS projects,
  k.ballots, k.counted_at IS NOT NULL AS counted, k.published_at IS NOT NULL AS published`;
const cycleTables = `processes p LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id`;

/** Reading budget cycles. */
@Injectable()
export class Budgets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<BudgetCard[]> {
    const rows = await this.database.now.rows<CycleSql>(
      `SELECT ${cycleColumns} FROM ${cycleTables} WHERE p.tenant_id = $1 AND p.kind = 'budget' AND p.state <> 'draft' ORDER BY p.opened_at DESC, p.id DESC LIMIT 100`,
    );
    return rows.map((row) => this.toCycle(row));
  }

  /** A cycle with its groups; `drafts` only for those who prepare it. */
  async one(id: string, tenant: Pick<Tenant, 'zones'>, { drafts = false } = {}): Promise<Budget> {
    const [row] = await this.database.now.rows<CycleSql>(
      `SELECT ${cycleColumns} FROM ${cycleTables} WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget'`,
      [id],
    );
    const cycle = orNotFound(row && (drafts || row.state !== 'draft') ? row : undefined);
    const headings = await this.database.now.rows<HeadingSql>(
      `SELECT g.id AS group_id, g.name AS group_name, g.choose, h.id, h.name, h.zone, h.money, h.population,
              (SELECT count(*)::int FROM budget_projects j WHERE j.tenant_id = h.tenant_id AND j.budget_id = h.budget_id AND j.heading_id = h.id AND j.state IN ('candidate', 'feasible')) AS projects
         FROM budget_groups g LEFT JOIN budget_headings h ON h.tenant_id = g.tenant_id AND h.group_id = g.id
        WHERE g.tenant_id = $1 AND g.budget_id = $2 ORDER BY g.position, g.id, h.position, h.id`,
      [id],
    );
    return { ...this.toCycle(cycle), groups: toGroups(headings, tenant) };
  }

  async projects(id: string, heading?: string): Promise<ProjectCard[]> {
    const rows = await this.database.now.rows<ProjectSql>(
      `SELECT ${projectColumns('left(j.body, 240)')} FROM ${projectTables} JOIN processes p ON p.tenant_id = j.tenant_id AND p.id = j.budget_id AND p.state <> 'draft'
        WHERE j.tenant_id = $1 AND j.budget_id = $2 AND ($3::uuid IS NULL OR j.heading_id = $3) ORDER BY j.number`,
      [id, heading ?? null],
    );
    return rows.map(toCard);
  }

  async project(id: string, project: string): Promise<Project> {
    const [row] = await this.database.now.rows<WholeProjectSql>(
      `SELECT ${projectColumns('j.body')}, j.yearly_cost, j.months, j.department, CASE WHEN j.state <> 'candidate' THEN j.reason END AS reason, j.evaluated_at
         FROM ${projectTables} JOIN processes p ON p.tenant_id = j.tenant_id AND p.id = j.budget_id AND p.state <> 'draft' WHERE j.tenant_id = $1 AND j.budget_id = $2 AND j.id = $3`,
      [id, project],
    );
    const { yearly_cost, evaluated_at, ...rest } = orNotFound(row);
    return {
      ...rest,
      ...toCard(rest),
      yearlyCost: yearly_cost === null ? null : Number(yearly_cost),
      evaluatedAt: evaluated_at?.toISOString() ?? null,
      works: rest.work ? await this.works(project) : null,
    };
  }

  /** The winners of published results with their works, by number. */
  async won(id: string): Promise<WonProject[]> {
    const rows = await this.database.now.rows<WonSql>(
      `SELECT j.id, j.number, j.heading_id, j.title, j.cost, ${workColumns}
         FROM ${projectTables} JOIN processes p ON p.tenant_id = j.tenant_id AND p.id = j.budget_id AND p.state <> 'draft'
        WHERE j.tenant_id = $1 AND j.budget_id = $2 AND k.published_at IS NOT NULL AND j.number = ANY(n.won) ORDER BY j.number`,
      [id],
    );
    return rows.map(({ heading_id, cost, id, number, title, ...work }) => ({
      id,
      number,
      title,
      heading: heading_id,
      cost: cost === null ? null : Number(cost),
      works: toWork(work),
    }));
  }

  private async works(project: string): Promise<Work | null> {
    const [row] = await this.database.now.rows<WorkSql>(
      `SELECT ${workColumns} FROM budget_works w WHERE w.tenant_id = $1 AND w.project_id = $2`,
      [project],
    );
    return row ? toWork(row) : null;
  }

  private toCycle({ money, projects, ballots, counted, published, ...process }: CycleSql): Omit<Budget, 'groups'> {
    return { ...toProcess(process, this.clock), money: Number(money), projects, ballots, counted, published };
  }
}
