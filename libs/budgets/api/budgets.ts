import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { toProcess } from '@participa/processes/api/process.sql.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { Budget, BudgetCard, Project, ProjectCard, WonProject, Work } from '../domain/cycle.ts';
import {
  cycleById,
  headingsOfCycle,
  openedCycles,
  projectsOfCycle,
  publicProject,
  winnersOfCycle,
  worksOfProject,
} from './budgets.statements.ts';
import { toCard } from './project.sql.ts';
import { toGroups } from './to-groups.ts';
import { toWork } from './work.sql.ts';

/** Reading budget cycles. */
@Injectable()
export class Budgets {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<BudgetCard[]> {
    return (await this.tx.rows(openedCycles)).map((row) => this.toCycle(row));
  }

  /** A cycle with its groups; `drafts` only for those who prepare it. */
  async one(id: string, tenant: Pick<Tenant, 'zones'>, { drafts = false } = {}): Promise<Budget> {
    const row = await this.tx.one(cycleById, { id });
    const cycle = orNotFound(drafts || row.state !== 'draft' ? row : undefined);
    return { ...this.toCycle(cycle), groups: toGroups(await this.tx.rows(headingsOfCycle, { budget: id }), tenant) };
  }

  async projects(budget: string, heading?: string): Promise<ProjectCard[]> {
    const rows = await this.tx.rows(
      projectsOfCycle({ ofHeading: heading !== undefined }),
      heading === undefined ? { budget } : { budget, heading },
    );
    return rows.map(toCard);
  }

  async project(budget: string, project: string): Promise<Project> {
    const { yearly_cost, evaluated_at, ...rest } = await this.tx.one(publicProject, { budget, project });
    return {
      ...rest,
      ...toCard(rest),
      yearlyCost: yearly_cost === null ? null : Number(yearly_cost),
      evaluatedAt: evaluated_at?.toISOString() ?? null,
      works: rest.work ? await this.works(project) : null,
    };
  }

  /** The winners of published results with their works, by number. */
  async won(budget: string): Promise<WonProject[]> {
    const rows = await this.tx.rows(winnersOfCycle, { budget });
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
    const row = await this.tx.maybe(worksOfProject, { project });
    return row ? toWork(row) : null;
  }

  private toCycle({ money, projects, ballots, counted, published, ...process }: RowOf<typeof cycleById>): Omit<Budget, 'groups'> {
    return { ...toProcess(process, this.clock), money: Number(money), projects, ballots, counted, published };
  }
}
