import { Injectable } from '@nestjs/common';
import { obstacleToChangeProject } from '../../domain/changing.ts';
import { readProjectSheet } from '../../domain/project-sheet.ts';
import type { ProjectText } from '../../domain/project-text.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { BudgetProjectRow } from '../budget-project.entity.ts';
import { AdminCycles } from './admin-cycles.ts';
import { addProjects, headingNames, highestNumber, projectToChange, proposalsToTake } from './admin-projects.statements.ts';

/** A project as it comes in; it is a candidate until its dossier says otherwise. */
interface NewProject {
  heading: string;
  title: string;
  body: string;
  cost: number | null;
  department?: string | null;
  dueOn?: string | null;
  proposal?: string | null;
}
/** How projects come into a cycle: entered, taken from proposals, imported. Each gets the next number, under the lock on its process. */
@Injectable()
export class ProjectEntry {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async enter(budget: string, text: ProjectText) {
    await this.cycles.lockChangeable(budget);
    await this.checkHeadings(budget, [text.heading], 'heading');
    const [entered] = await this.insert(budget, [text]);
    const made = orNotFound(entered);
    await this.audit.record('project.entered', made.id, { number: made.number });
    return made;
  }

  /** Takes proposals, all or none: if somebody else took one of them first, the refusal says which. */
  async take(budget: string, wanted: readonly { proposal: string; heading: string }[]) {
    await this.cycles.lockChangeable(budget);
    const ids = wanted.map(({ proposal }) => proposal);
    if (new Set(ids).size < ids.length) throw new Refusal('invalid_input', {}, [{ path: 'proposals', code: 'wrong_format' }]);
    await this.checkHeadings(
      budget,
      wanted.map(({ heading }) => heading),
      'heading',
    );
    const rows = await this.tx.rows(proposalsToTake, { budget, proposals: ids });
    const entered = wanted.map(({ proposal, heading }) => {
      const row = orNotFound(rows.find(({ id }) => id === proposal));
      if (row.state === 'withdrawn') throw new Refusal('proposal_withdrawn');
      // What moderation hid is in no list, and becomes nothing.
      if (!row.visible) throw new Refusal('not_found');
      if (row.taken) throw new Refusal('proposal_taken', { title: row.title });
      return { heading, title: row.title, body: row.body, cost: row.cost, proposal };
    });
    const made = await this.insert(budget, entered);
    const items = made.flatMap(({ id, number, proposal }) => (proposal === null ? [] : [{ id, number, proposal }]));
    for (const { id, number, proposal } of items) await this.audit.record('project.taken', id, { number, proposal });
    return { items };
  }

  /** Imports a sheet, or with `check` only says what is wrong with it. */
  async importSheet(budget: string, csv: string, check: boolean) {
    await this.cycles.lockChangeable(budget);
    const headings = await this.tx.rows(headingNames, { budget });
    const sheet = readProjectSheet(csv, headings);
    if ('faults' in sheet) throw new Refusal('invalid_input', {}, [...sheet.faults]);
    if (check) return { made: sheet.projects.length, first: null };
    const made = await this.insert(budget, sheet.projects);
    const first = orNotFound(made[0]).number;
    await this.audit.record('project.imported', budget, { projects: made.length, first });
    return { made: made.length, first };
  }

  /** Words, heading and expected cost; once people could vote, words alone. */
  async change(budget: string, project: string, text: ProjectText) {
    const cycle = await this.cycles.lock(budget);
    const { heading_id, state, ...before } = await this.tx.one(projectToChange, { budget, project });
    const cost = before.cost === null ? null : Number(before.cost);
    refuseIf(obstacleToChangeProject(cycle, cycle.now, { heading: heading_id, cost, state }, { ...text, state }));
    const money = await this.checkHeadings(budget, [text.heading], 'heading');
    if (state === 'feasible') refuseIf(obstacleToCost(text.cost, orNotFound(money.get(text.heading))));
    const { heading: headingId, title, body } = text;
    await this.tx.update(
      BudgetProjectRow,
      { id: project },
      { headingId, title, body, cost: text.cost === null ? null : String(text.cost) },
    );
    await this.audit.record('project.changed', project, {
      ...(before.title === text.title ? {} : { before: before.title, title: text.title }),
      ...(cost === text.cost ? {} : { cost: text.cost ?? 0 }),
      ...(heading_id === text.heading ? {} : { heading: text.heading }),
    });
  }

  private async insert(budget: string, projects: readonly NewProject[]) {
    const { number: highest } = await this.tx.one(highestNumber, { budget });
    const made = projects.map((project, at) => ({
      ...project,
      id: this.clock.id(),
      number: highest + at + 1,
      proposal: project.proposal ?? null,
    }));
    await this.tx.run(addProjects, {
      budget,
      now: this.clock.now(),
      ids: made.map(({ id }) => id),
      headings: made.map(({ heading }) => heading),
      numbers: made.map(({ number }) => number),
      titles: made.map(({ title }) => title),
      bodies: made.map(({ body }) => body),
      costs: made.map(({ cost }) => cost),
      departments: made.map(({ department }) => department ?? null),
      dues: made.map(({ dueOn }) => dueOn ?? null),
      proposals: made.map(({ proposal }) => proposal),
    });
    return made.map(({ id, number, proposal }) => ({ id, number, proposal }));
  }

  /** The money of each heading, all of which must be the cycle's. */
  private async checkHeadings(budget: string, headings: readonly string[], path: string): Promise<Map<string, number>> {
    const rows = await this.tx.rows(headingNames, { budget });
    const known = new Map(rows.map(({ id, money }) => [id, Number(money)]));
    if (headings.some((id) => !known.has(id)))
      throw new Refusal('invalid_input', {}, [{ path, code: 'not_one_of', facts: { values: rows.map(({ name }) => name).join(', ') } }]);
    return known;
  }
}

/** What was found feasible stays what can be voted: at a cost that its heading can pay. */
function obstacleToCost(cost: number | null, money: number): Obstacle | undefined {
  if (cost === null) return { code: 'cost_missing' };
  return cost > money ? { code: 'cost_over_heading', facts: { cost, money } } : undefined;
}
