import { Injectable } from '@nestjs/common';
import type { Work, WorkStage } from '../../domain/cycle.ts';
import type { AdminWork, WorkDossier } from '../../domain/admin-budget.ts';
import { daysWithoutNews, isOverspent, obstacleToWork, obstacleToWorks, type WorkUpdate } from '../../domain/works.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { AdminCycles } from './admin-cycles.ts';
import { AdminProjectReader } from './admin-project-reader.ts';
import { BudgetWorkNewsRow } from '../budget-work-news.entity.ts';
import { toWork } from '../work.sql.ts';
import { adminWinners, keepWork, winnerToChange } from './works.statements.ts';

/** What becomes of winners: stages, amounts, news. */
@Injectable()
export class AdminWorks {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
    private readonly projects: AdminProjectReader,
  ) {}

  /** The winners of published results; none before. */
  async list(budget: string): Promise<AdminWork[]> {
    const { now } = await this.cycles.read(budget);
    const rows = await this.tx.rows(adminWinners, { budget });
    return rows.map(({ id, number, title, heading_id, heading_name, cost, last_news, ...amounts }) => {
      const work = toWork({ ...amounts, news: [] });
      return {
        project: id,
        number,
        title,
        heading: heading_id,
        headingName: heading_name,
        cost: Number(cost ?? 0),
        ...(work && last_news ? toAdminWork(work, last_news.toISOString(), now) : { work: null, silent: null }),
      };
    });
  }

  async one(budget: string, id: string, tenant: Tenant): Promise<WorkDossier> {
    const project = await this.projects.read(budget, id, tenant);
    const { works } = project;
    const lastNews = works ? (works.news[0]?.at ?? works.updatedAt) : '';
    return {
      project,
      stage: works?.stage ?? null,
      silent: works ? (daysWithoutNews({ stage: works.stage, lastNews }, this.clock.now().getTime()) ?? null) : null,
      overspent: works ? isOverspent(works) : false,
    };
  }

  async change(budget: string, project: string, update: WorkUpdate) {
    const { stage: before, ...counted } = await this.tx.one(winnerToChange, { budget, project });
    refuseIf(obstacleToWork(counted, before, update));
    const { stage, approved, contracted, spent, contractor, contractUrl, reason } = update;
    const amounts = { approved, contracted, spent, contractor: contractor || null, contractUrl };
    await this.tx.run(keepWork, { project, stage, ...amounts, now: this.clock.now() });
    // The reason for going back is told where everybody follows the works.
    if (reason) await this.insertNews(project, stage, reason);
    await this.audit.record('work.changed', project, {
      stage,
      approved,
      spent,
      ...(before && before !== stage ? { before } : {}),
      ...(contracted === null ? {} : { contracted }),
    });
  }

  async publishNews(budget: string, project: string, text: string) {
    const { stage, ...counted } = await this.tx.one(winnerToChange, { budget, project });
    refuseIf(obstacleToWorks(counted));
    const id = await this.insertNews(project, orNotFound(stage), text);
    await this.audit.record('work.told', project, { stage: orNotFound(stage) });
    return { id };
  }

  private async insertNews(project: string, stage: WorkStage, text: string): Promise<string> {
    const id = this.clock.id();
    await this.tx.insert(BudgetWorkNewsRow, { projectId: project, id, stage, text, at: this.clock.now() });
    return id;
  }
}

/** Works as their office lists them: without the news themselves, but with how long there were none. */
function toAdminWork({ news: _news, ...work }: Work, lastNews: string, now: number): Pick<AdminWork, 'work' | 'silent'> {
  return {
    work: { ...work, lastNews, overspent: isOverspent(work) },
    silent: daysWithoutNews({ stage: work.stage, lastNews }, now) ?? null,
  };
}
