import { Injectable } from '@nestjs/common';
import { obstacleToChangeProject } from '../../domain/changing.ts';
import { obstacleToEvaluate, type Evaluation } from '../../domain/evaluating.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { BudgetProjectRow } from '../budget-project.entity.ts';
import { AdminCycles } from './admin-cycles.ts';
import { keepEvaluation, projectToEvaluate } from './admin-projects.statements.ts';

/** Verdicts on projects: what can be done, what not and why, what is no longer asked for. */
@Injectable()
export class ProjectEvaluator {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async evaluate(budget: string, project: string, dossier: Evaluation) {
    const { cycle, before, money } = await this.lock(budget, project);
    const after = { heading: before.heading, cost: dossier.cost, state: dossier.state };
    refuseIf(obstacleToEvaluate({ state: before.state, money }, dossier) ?? obstacleToChangeProject(cycle, cycle.now, before, after));
    const decided = before.state !== dossier.state;
    await this.tx.run(keepEvaluation, {
      ...dossier,
      project,
      reason: dossier.reason || null,
      department: dossier.department || null,
      note: dossier.note || null,
      decided,
      now: this.clock.now(),
    });
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
    await this.tx.update(BudgetProjectRow, { id: project }, { state: 'withdrawn', reason, evaluatedAt: this.clock.now() });
    await this.audit.record('project.withdrawn', project, { before: before.state, reason });
  }

  async restore(budget: string, project: string) {
    const { cycle, before } = await this.lock(budget, project);
    refuseIf(obstacleToChangeProject(cycle, cycle.now, before, { ...before, state: 'candidate' }));
    if (before.state !== 'withdrawn') return;
    await this.tx.update(BudgetProjectRow, { id: project }, { state: 'candidate', reason: null, evaluatedAt: null });
    await this.audit.record('project.restored', project);
  }

  private async lock(budget: string, project: string) {
    const cycle = await this.cycles.lock(budget);
    const { heading_id, state, cost, money } = await this.tx.one(projectToEvaluate, { budget, project });
    return { cycle, before: { heading: heading_id, state, cost: cost === null ? null : Number(cost) }, money: Number(money) };
  }
}
