import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import type { adminBudgets } from '../../admin-contract.ts';
import { votingBegan } from '../../domain/changing.ts';
import type { ProjectState, WorkStage } from '../../domain/cycle.ts';
import { isOverdue } from '../../domain/evaluating.ts';
import type { Dossier, DossierOrder, AdminProjectCard } from '../../domain/admin-budget.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { toCursor } from '@participa/base/paging.ts';
import type { ProcessRules, ProcessState } from '@participa/processes/domain/process.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter, type CursorPart } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';

type DossierFilters = Omit<RouteInput<typeof adminBudgets.dossiersFile>['query'], 'order'>;
interface DossierSql {
  id: string;
  number: number;
  heading_id: string;
  heading_name: string;
  title: string;
  state: ProjectState;
  cost: string | null;
  proposal_id: string | null;
  won: boolean | null;
  work: WorkStage | null;
  department: string | null;
  due_on: string | null;
  noted: boolean;
  evaluated_at: Date | null;
  budget_id: string;
  budget: string;
  process_state: ProcessState;
  phases: ProcessRules['phases'];
  closed: boolean;
  read_at: Date;
  rank: number;
}

/** The most lines of the table that can be taken away. */
const MAX_FILE_LINES = 5_000;

/** One order of the list: what ranks, which way, and of what type it is in a cursor. Nothing of a request reaches the text. */
const orders: Record<DossierOrder, { rank: string; down: boolean; key: CursorPart }> = {
  due: { rank: `coalesce(j.due_on, DATE '9999-12-31') - DATE '1970-01-01'`, down: false, key: 'int' },
  number: { rank: 'j.number', down: false, key: 'int' },
  cost: { rank: 'coalesce(j.cost, -1)::float8', down: true, key: 'float8' },
};

/** Dossiers of all cycles of a tenant, for those who evaluate, and of one, for those who manage it. */
@Injectable()
export class DossierList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    { after, take, order, ...filters }: DossierFilters & { order: DossierOrder; after?: string | undefined; take: number },
    tenant: Tenant,
  ): Promise<{ items: Dossier[]; next: string | null }> {
    const { key } = orders[order];
    const rows = await this.rows(filters, order, keyAfter(after, [key, 'uuid']), take + 1, tenant);
    const items = rows.slice(0, take);
    const last = items.at(-1);
    return {
      items: items.map((row) => this.toDossier(row, tenant)),
      next: rows.length > take && last ? toCursor([last.rank, last.id]) : null,
    };
  }

  /** Projects of one cycle, by number. */
  async projects(
    budget: string,
    query: { heading?: string | undefined; state?: ProjectState | undefined; after?: string | undefined; take: number },
    tenant: Tenant,
  ): Promise<{ items: AdminProjectCard[]; next: string | null }> {
    const [known] = await this.database.now.rows(`SELECT id FROM processes WHERE tenant_id = $1 AND id = $2 AND kind = 'budget'`, [budget]);
    orNotFound(known);
    return this.page({ ...query, budget, order: 'number' }, tenant);
  }

  async choices() {
    const budgets = await this.database.now.rows<{ id: string; title: string }>(
      `SELECT p.id, p.title FROM processes p WHERE p.tenant_id = $1 AND p.kind = 'budget' AND p.state <> 'cancelled'
          AND EXISTS (SELECT FROM budget_projects j WHERE j.tenant_id = p.tenant_id AND j.budget_id = p.id) ORDER BY p.created_at DESC, p.id LIMIT 100`,
    );
    const departments = await this.database.now.rows<{ department: string }>(
      `SELECT DISTINCT department FROM budget_projects WHERE tenant_id = $1 AND department IS NOT NULL ORDER BY department LIMIT 200`,
    );
    return { budgets, departments: departments.map(({ department }) => department) };
  }

  /** The list as a table for a spreadsheet; internal notes stay here. */
  async file({ order, ...filters }: DossierFilters & { order: DossierOrder }, tenant: Tenant) {
    const rows = await this.rows(filters, order, undefined, MAX_FILE_LINES, tenant);
    const lines = rows.map((row) => {
      const { budget, number, title, headingName, state, department, dueOn, overdue, cost, evaluatedAt } = this.toDossier(row, tenant);
      return [budget.title, number, title, headingName, state, cost, department, dueOn, overdue ? 'yes' : 'no', evaluatedAt];
    });
    const head = ['budget', 'number', 'project', 'heading', 'state', 'cost', 'department', 'due_on', 'overdue', 'evaluated_at'];
    return { name: 'evaluation.csv', type: 'text/csv; charset=utf-8', content: writeCsv([head, ...lines]) };
  }

  private rows(
    filters: DossierFilters,
    order: DossierOrder,
    after: (string | number)[] | undefined,
    take: number,
    { timeZone }: Tenant,
  ): Promise<DossierSql[]> {
    const { rank, down, key } = orders[order];
    const parameters: unknown[] = [];
    const add = (value: unknown) => `$${parameters.push(value) + 1}`;
    const conditions = [`j.tenant_id = $1`];
    if (filters.budget) conditions.push(`j.budget_id = ${add(filters.budget)}`);
    if (filters.heading) conditions.push(`j.heading_id = ${add(filters.heading)}`);
    if (filters.state) conditions.push(`j.state = ${add(filters.state)}`);
    if (filters.department) conditions.push(`j.department = ${add(filters.department)}`);
    if (filters.overdue) conditions.push(`j.state = 'candidate' AND j.due_on < ${add(dayIn(timeZone, this.clock.now().getTime()))}::date`);
    // A cancelled cycle has nothing to evaluate; its own office still sees its projects.
    if (!filters.budget) conditions.push(`p.state <> 'cancelled'`);
    if (after) conditions.push(`(${rank}, j.id) ${down ? '<' : '>'} (${add(after[0])}::${key}, ${add(after[1])}::uuid)`);
    const direction = down ? 'DESC' : 'ASC';
    return this.database.now.rows<DossierSql>(
      `SELECT j.id, j.number, j.heading_id, h.name AS heading_name, j.title, j.state, j.cost, j.proposal_id, j.department, j.due_on::text, j.note IS NOT NULL AS noted, j.evaluated_at,
              CASE WHEN k.published_at IS NOT NULL THEN coalesce(j.number = ANY(n.won), false) END AS won, w.stage AS work, j.budget_id, p.title AS budget, p.state AS process_state,
              p.rules->'phases' AS phases, k.budget_id IS NOT NULL AS closed, clock_timestamp() AS read_at, ${rank} AS rank
         FROM budget_projects j
         JOIN processes p ON p.tenant_id = j.tenant_id AND p.id = j.budget_id
         JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
         LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
         LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
         LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
        WHERE ${conditions.join(' AND ')} ORDER BY ${rank} ${direction}, j.id ${direction} LIMIT ${add(take)}`,
      parameters,
    );
  }

  private toDossier(row: DossierSql, { timeZone }: Tenant): Dossier {
    const {
      heading_id,
      heading_name,
      cost,
      proposal_id,
      due_on,
      evaluated_at,
      budget_id,
      budget,
      process_state,
      phases,
      closed,
      read_at,
      rank: _rank,
      ...rest
    } = row;
    return {
      ...rest,
      heading: heading_id,
      headingName: heading_name,
      cost: cost === null ? null : Number(cost),
      proposal: proposal_id,
      dueOn: due_on,
      overdue: isOverdue({ state: row.state, dueOn: due_on }, dayIn(timeZone, this.clock.now().getTime())),
      evaluatedAt: evaluated_at?.toISOString() ?? null,
      budget: { id: budget_id, title: budget },
      frozen: votingBegan({ state: process_state, phases, closed }, this.clock.byDatabase(read_at).getTime()),
    };
  }
}
