import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import type { adminBudgets } from '../../admin-contract.ts';
import { votingBegan } from '../../domain/changing.ts';
import type { ProjectState } from '../../domain/cycle.ts';
import { isOverdue } from '../../domain/evaluating.ts';
import type { Dossier, DossierOrder, AdminProjectCard } from '../../domain/admin-budget.ts';
import { writeCsv } from '@participa/base/csv.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { adminCycle, evaluatedCycles } from './admin-cycles.statements.ts';
import { departments, dossierOrders, dossierPage } from './dossiers.statements.ts';

type DossierFilters = Omit<RouteInput<typeof adminBudgets.dossiersFile>['query'], 'order'>;
type DossierSql = RowOf<typeof dossierPage>;

/** The most lines of the table that can be taken away. */
const MAX_FILE_LINES = 5_000;

/** Dossiers of all cycles of a tenant, for those who evaluate, and of one, for those who manage it. */
@Injectable()
export class DossierList {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async page(
    { after, take, order, ...filters }: DossierFilters & { order: DossierOrder; after?: string | undefined; take: number },
    tenant: Tenant,
  ): Promise<{ items: Dossier[]; next: string | null }> {
    const rows = await this.rows(filters, order, after, take + 1, tenant);
    const { items, next } = pageOf(rows, take, ({ rank, id }) => [rank, id]);
    return { items: items.map((row) => this.toDossier(row, tenant)), next };
  }

  /** Projects of one cycle, by number. */
  async projects(
    budget: string,
    query: { heading?: string | undefined; state?: ProjectState | undefined; after?: string | undefined; take: number },
    tenant: Tenant,
  ): Promise<{ items: AdminProjectCard[]; next: string | null }> {
    await this.tx.one(adminCycle({ locked: false }), { id: budget });
    return this.page({ ...query, budget, order: 'number' }, tenant);
  }

  async choices() {
    const named = await this.tx.rows(departments);
    return { budgets: await this.tx.rows(evaluatedCycles), departments: named.map(({ department }) => department) };
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
    { budget, heading, state, department, overdue }: DossierFilters,
    order: DossierOrder,
    after: string | undefined,
    take: number,
    { timeZone }: Tenant,
  ): Promise<DossierSql[]> {
    const statement = dossierPage({
      order,
      later: after !== undefined,
      budget: budget !== undefined,
      heading: heading !== undefined,
      state: state !== undefined,
      department: department !== undefined,
      overdue: overdue !== undefined,
    });
    return this.tx.rows(statement, {
      ...(budget === undefined ? {} : { budget }),
      ...(heading === undefined ? {} : { heading }),
      ...(state === undefined ? {} : { state }),
      ...(department === undefined ? {} : { department }),
      today: dayIn(timeZone, this.clock.now().getTime()),
      take,
      ...afterArgs(dossierOrders[order], after),
    });
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
