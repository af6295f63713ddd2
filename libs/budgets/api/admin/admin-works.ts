import { Injectable } from '@nestjs/common';
import type { WorkStage } from '../../domain/cycle.ts';
import type { AdminWork, WorkDossier } from '../../domain/admin-budget.ts';
import { daysWithoutNews, isOverspent, obstacleToWork, obstacleToWorks, type WorkUpdate } from '../../domain/works.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { AdminCycles } from './admin-cycles.ts';
import { AdminProjectReader } from './admin-project-reader.ts';
import { toWork, type WorkSql } from './admin-work-reading.ts';

interface WinnerSql extends Omit<WorkSql, 'stage' | 'news'> {
  id: string;
  number: number;
  title: string;
  heading_id: string;
  heading_name: string;
  cost: string | null;
  stage: WorkStage | null;
  last_news: Date | null;
}

/** What becomes of winners: stages, amounts, news. */
@Injectable()
export class AdminWorks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
    private readonly projects: AdminProjectReader,
  ) {}

  /** The winners of published results; none before. */
  async list(budget: string): Promise<AdminWork[]> {
    const { now } = await this.cycles.read(budget);
    const rows = await this.database.now.rows<WinnerSql>(
      `SELECT j.id, j.number, j.title, j.heading_id, h.name AS heading_name, j.cost, w.stage, w.approved, w.contracted, w.spent, w.contractor, w.contract_url, w.updated_at,
              coalesce((SELECT max(s.at) FROM budget_work_news s WHERE s.tenant_id = w.tenant_id AND s.project_id = w.project_id), w.updated_at) AS last_news
         FROM budget_closings k
         JOIN budget_counts n ON n.tenant_id = k.tenant_id AND n.budget_id = k.budget_id
         JOIN budget_projects j ON j.tenant_id = n.tenant_id AND j.budget_id = n.budget_id AND j.heading_id = n.heading_id AND j.number = ANY(n.won)
         JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
         LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
        WHERE k.tenant_id = $1 AND k.budget_id = $2 AND k.published_at IS NOT NULL ORDER BY h.position, h.id, j.number`,
      [budget],
    );
    return rows.map(({ id, number, title, heading_id, heading_name, cost, stage, last_news, ...amounts }) => {
      const current = stage === null ? null : { ...toWork({ ...amounts, stage, news: [] }), lastNews: last_news!.toISOString() };
      const { news: _news, ...work } = current ?? { news: [] };
      return {
        project: id,
        number,
        title,
        heading: heading_id,
        headingName: heading_name,
        cost: Number(cost ?? 0),
        work: current && { ...current, ...work, overspent: isOverspent(current) },
        silent: current ? (daysWithoutNews(current, now) ?? null) : null,
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
    const { stage: before, ...counted } = await this.lock(budget, project);
    refuseIf(obstacleToWork(counted, before, update));
    const { stage, approved, contracted, spent, contractor, contractUrl, reason } = update;
    await this.database.now.rows(
      `INSERT INTO budget_works (tenant_id, project_id, stage, approved, contracted, spent, contractor, contract_url, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (tenant_id, project_id) DO UPDATE SET stage = excluded.stage, approved = excluded.approved, contracted = excluded.contracted, spent = excluded.spent,
         contractor = excluded.contractor, contract_url = excluded.contract_url, updated_at = excluded.updated_at`,
      [project, stage, approved, contracted, spent, contractor || null, contractUrl, this.clock.now()],
    );
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
    const { stage, ...counted } = await this.lock(budget, project);
    refuseIf(obstacleToWorks(counted));
    const id = await this.insertNews(project, orNotFound(stage), text);
    await this.audit.record('work.told', project, { stage: stage! });
    return { id };
  }

  private async insertNews(project: string, stage: WorkStage, text: string): Promise<string> {
    const id = this.clock.id();
    await this.database.now.rows(
      `INSERT INTO budget_work_news (tenant_id, project_id, id, stage, text, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [project, id, stage, text, this.clock.now()],
    );
    return id;
  }

  private async lock(budget: string, project: string) {
    const [row] = await this.database.now.rows<{ published: boolean; won: boolean | null; stage: WorkStage | null }>(
      `SELECT k.published_at IS NOT NULL AS published, coalesce(j.number = ANY(n.won), false) AS won, w.stage
         FROM budget_projects j
         LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
         LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
         LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
        WHERE j.tenant_id = $1 AND j.budget_id = $2 AND j.id = $3 FOR UPDATE OF j`,
      [budget, project],
    );
    return orNotFound(row);
  }
}
