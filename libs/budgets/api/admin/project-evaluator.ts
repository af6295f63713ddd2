import { Injectable } from '@nestjs/common';
import { obstacleToChangeProject } from '../../domain/changing.ts';
import type { ProjectState } from '../../domain/cycle.ts';
import { obstacleToEvaluate, type Evaluation } from '../../domain/evaluating.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { AdminCycles } from './admin-cycles.ts';

interface ProjectSql {
  heading_id: string;
  state: ProjectState;
  cost: string | null;
  money: string;
}

/** Verdicts on projects: what can be done, what not and why, what is no longer asked for. */
@Injectable()
export class ProjectEvaluator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async evaluate(budget: string, project: string, dossier: Evaluation) {
    const { cycle, before, money } = await this.lock(budget, project);
    const after = { heading: before.heading, cost: dossier.cost, state: dossier.state };
    refuseIf(obstacleToEvaluate({ state: before.state, money }, dossier) ?? obstacleToChangeProject(cycle, cycle.now, before, after));
    const decided = before.state !== dossier.state;
    await this.database.now.rows(
      `UPDATE budget_projects SET state = $3, reason = $4, cost = $5, yearly_cost = $6, months = $7, department = $8, note = $9, due_on = $10,
              evaluated_at = CASE WHEN $3 = 'candidate' THEN NULL WHEN $11 OR evaluated_at IS NULL THEN $12::timestamptz ELSE evaluated_at END
        WHERE tenant_id = $1 AND id = $2`,
      [
        project,
        dossier.state,
        dossier.reason || null,
        dossier.cost,
        dossier.yearlyCost,
        dossier.months,
        dossier.department || null,
        dossier.note || null,
        dossier.dueOn,
        decided,
        this.clock.now(),
      ],
    );
    await this.audit.record('project.evaluated', project, {
      state: dossier.state,
      ...(decided ? { before: before.state } : {}),
      ...(dossier.cost === null ? {} : { cost: dossier.cost }),
    });
  }

  async withdraw(budget: string, project: string, reason: string) {
    const { cycle, before } = await this.lock(budget, project);
    refuseIf(obstacleToChangeProject(cycle, cycle.now, before, { ...before, state: 'withdrawn' }));
    if (before.state === 'withdrawn') return;
    await this.database.now.rows(
      `UPDATE budget_projects SET state = 'withdrawn', reason = $3, evaluated_at = $4 WHERE tenant_id = $1 AND id = $2`,
      [project, reason, this.clock.now()],
    );
    await this.audit.record('project.withdrawn', project, { before: before.state, reason });
  }

  async restore(budget: string, project: string) {
    const { cycle, before } = await this.lock(budget, project);
    refuseIf(obstacleToChangeProject(cycle, cycle.now, before, { ...before, state: 'candidate' }));
    if (before.state !== 'withdrawn') return;
    await this.database.now.rows(
      `UPDATE budget_projects SET state = 'candidate', reason = NULL, evaluated_at = NULL WHERE tenant_id = $1 AND id = $2`,
      [project],
    );
    await this.audit.record('project.restored', project);
  }

  private async lock(budget: string, project: string) {
    const cycle = await this.cycles.lock(budget);
    const [row] = await this.database.now.rows<ProjectSql>(
      `SELECT j.heading_id, j.state, j.cost, h.money FROM budget_projects j JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
        WHERE j.tenant_id = $1 AND j.budget_id = $2 AND j.id = $3 FOR UPDATE OF j`,
      [budget, project],
    );
    const { heading_id, state, cost, money } = orNotFound(row);
    return { cycle, before: { heading: heading_id, state, cost: cost === null ? null : Number(cost) }, money: Number(money) };
  }
}
