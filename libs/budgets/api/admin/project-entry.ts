import { Injectable } from '@nestjs/common';
import { obstacleToChangeProject } from '../../domain/changing.ts';
import { readProjectSheet } from '../../domain/project-sheet.ts';
import type { ProjectText } from '../../domain/project-text.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { AdminCycles } from './admin-cycles.ts';

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
interface ProposalSql {
  id: string;
  title: string;
  body: string;
  state: string;
  visible: boolean;
  cost: number | null;
  taken: boolean;
}

/** How projects come into a cycle: entered, taken from proposals, imported. Each gets the next number, under the lock on its process. */
@Injectable()
export class ProjectEntry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async enter(budget: string, text: ProjectText) {
    await this.cycles.lockChangeable(budget);
    await this.checkHeadings(budget, [text.heading], 'heading');
    const [made] = await this.insert(budget, [text]);
    await this.audit.record('project.entered', made!.id, { number: made!.number });
    return made!;
  }

  /** Takes proposals, all or none: whoever comes second for one of them is told which. */
  async take(budget: string, wanted: readonly { proposal: string; heading: string }[]) {
    await this.cycles.lockChangeable(budget);
    const ids = wanted.map(({ proposal }) => proposal);
    if (new Set(ids).size < ids.length) throw new Refusal('invalid_input', {}, [{ path: 'proposals', code: 'wrong_format' }]);
    await this.checkHeadings(
      budget,
      wanted.map(({ heading }) => heading),
      'heading',
    );
    const rows = await this.database.now.rows<ProposalSql>(
      `SELECT p.id, p.title, p.body, p.state, p.visible, (p.answer->>'cost')::bigint::float8 AS cost,
              EXISTS (SELECT FROM budget_projects j WHERE j.tenant_id = p.tenant_id AND j.proposal_id = p.id AND j.budget_id = $3) AS taken
         FROM proposals p WHERE p.tenant_id = $1 AND p.id = ANY($2::uuid[])`,
      [ids, budget],
    );
    const entered = wanted.map(({ proposal, heading }) => {
      const row = orNotFound(rows.find(({ id }) => id === proposal));
      if (row.state === 'withdrawn') throw new Refusal('proposal_withdrawn');
      // What moderation hid is in no list, and becomes nothing.
      if (!row.visible) throw new Refusal('not_found');
      if (row.taken) throw new Refusal('proposal_taken', { title: row.title });
      return { heading, title: row.title, body: row.body, cost: row.cost, proposal };
    });
    const items = await this.insert(budget, entered);
    for (const { id, number, proposal } of items) await this.audit.record('project.taken', id, { number, proposal: proposal! });
    return { items: items.map(({ id, number, proposal }) => ({ id, number, proposal: proposal! })) };
  }

  /** Imports a sheet, or with `check` only says what is wrong with it. */
  async importSheet(budget: string, csv: string, check: boolean) {
    await this.cycles.lockChangeable(budget);
    const headings = await this.database.now.rows<{ id: string; name: string }>(
      `SELECT id, name FROM budget_headings WHERE tenant_id = $1 AND budget_id = $2 ORDER BY position, id`,
      [budget],
    );
    const sheet = readProjectSheet(csv, headings);
    if ('faults' in sheet) throw new Refusal('invalid_input', {}, [...sheet.faults]);
    if (check) return { made: sheet.projects.length, first: null };
    const made = await this.insert(budget, sheet.projects);
    await this.audit.record('project.imported', budget, { projects: made.length, first: made[0]!.number });
    return { made: made.length, first: made[0]!.number };
  }

  /** Words, heading and expected cost; once people could vote, words alone. */
  async change(budget: string, project: string, text: ProjectText) {
    const cycle = await this.cycles.lock(budget);
    const [row] = await this.database.now.rows<{
      heading_id: string;
      title: string;
      cost: string | null;
      state: 'candidate' | 'feasible' | 'not_feasible' | 'withdrawn';
    }>(`SELECT heading_id, title, cost, state FROM budget_projects WHERE tenant_id = $1 AND id = $3 AND budget_id = $2 FOR UPDATE`, [
      budget,
      project,
    ]);
    const { heading_id, state, ...before } = orNotFound(row);
    const cost = before.cost === null ? null : Number(before.cost);
    const obstacle = obstacleToChangeProject(cycle, cycle.now, { heading: heading_id, cost, state }, { ...text, state });
    if (obstacle) throw new Refusal(obstacle.code, obstacle.facts);
    const money = await this.checkHeadings(budget, [text.heading], 'heading');
    // What was found feasible stays what can be voted.
    if (state === 'feasible' && text.cost === null) throw new Refusal('cost_missing');
    if (state === 'feasible' && text.cost! > money.get(text.heading)!)
      throw new Refusal('cost_over_heading', { cost: text.cost!, money: money.get(text.heading)! });
    await this.database.now.rows(
      `UPDATE budget_projects SET heading_id = $3, title = $4, body = $5, cost = $6 WHERE tenant_id = $1 AND id = $2`,
      [project, text.heading, text.title, text.body, text.cost],
    );
    await this.audit.record('project.changed', project, {
      ...(before.title === text.title ? {} : { before: before.title, title: text.title }),
      ...(cost === text.cost ? {} : { cost: text.cost ?? 0 }),
      ...(heading_id === text.heading ? {} : { heading: text.heading }),
    });
  }

  private async insert(budget: string, projects: readonly NewProject[]) {
    const [highest] = await this.database.now.rows<{ number: number }>(
      `SELECT coalesce(max(number), 0) AS number FROM budget_projects WHERE tenant_id = $1 AND budget_id = $2`,
      [budget],
    );
    const made = projects.map((project, at) => ({
      ...project,
      id: this.clock.id(),
      number: highest!.number + at + 1,
      proposal: project.proposal ?? null,
    }));
    const column = <K extends keyof (typeof made)[number]>(name: K) => made.map((project) => project[name] ?? null);
    await this.database.now.rows(
      `INSERT INTO budget_projects (tenant_id, id, budget_id, heading_id, number, title, body, state, cost, department, due_on, proposal_id, created_at)
       SELECT $1, given.id, $2, given.heading, given.number, given.title, given.body, 'candidate', given.cost, given.department, given.due, given.proposal, $3
         FROM unnest($4::uuid[], $5::uuid[], $6::int[], $7::text[], $8::text[], $9::bigint[], $10::text[], $11::date[], $12::uuid[])
           AS given (id, heading, number, title, body, cost, department, due, proposal)`,
      [
        budget,
        this.clock.now(),
        column('id'),
        column('heading'),
        column('number'),
        column('title'),
        column('body'),
        column('cost'),
        column('department'),
        column('dueOn'),
        column('proposal'),
      ],
    );
    return made.map(({ id, number, proposal }) => ({ id, number, proposal }));
  }

  /** The money of each heading, all of which must be the cycle's. */
  private async checkHeadings(budget: string, headings: readonly string[], path: string): Promise<Map<string, number>> {
    const rows = await this.database.now.rows<{ id: string; name: string; money: string }>(
      `SELECT id, name, money FROM budget_headings WHERE tenant_id = $1 AND budget_id = $2 ORDER BY position, id`,
      [budget],
    );
    const known = new Map(rows.map(({ id, money }) => [id, Number(money)]));
    if (headings.some((id) => !known.has(id)))
      throw new Refusal('invalid_input', {}, [{ path, code: 'not_one_of', facts: { values: rows.map(({ name }) => name).join(', ') } }]);
    return known;
  }
}
