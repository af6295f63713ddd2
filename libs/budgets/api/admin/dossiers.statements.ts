import { joinProcess } from '@participa/processes/api/process.sql.ts';
import type { Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import { bigint, bool, date, float8, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { DossierOrder } from '../../domain/admin-budget.ts';
import type { ProjectState, WorkStage } from '../../domain/cycle.ts';

/** What ranks dossiers in each order; nothing of a request reaches the text. */
const ranks: Record<DossierOrder, string> = {
  due: `(coalesce(j.due_on, DATE '9999-12-31') - DATE '1970-01-01')`,
  number: 'j.number',
  cost: 'coalesce(j.cost, -1)::float8',
};

/** How each list is ordered. */
export const dossierOrders: Record<DossierOrder, ListOrder> = {
  due: { columns: [ranks.due, 'j.id'], types: ['int', 'uuid'], descending: false },
  number: { columns: [ranks.number, 'j.id'], types: ['int', 'uuid'], descending: false },
  cost: { columns: [ranks.cost, 'j.id'], types: ['float8', 'uuid'], descending: true },
};

/** By which dossiers are picked, and where the list goes on. */
export interface DossierShape {
  order: DossierOrder;
  later: boolean;
  budget: boolean;
  heading: boolean;
  state: boolean;
  department: boolean;
  overdue: boolean;
}
const all = { later: true, budget: true, heading: true, state: true, department: true, overdue: true };
const none = { later: false, budget: false, heading: false, state: false, department: false, overdue: false };

/** Dossiers with their cycles. A cancelled cycle has nothing to evaluate; its own office still sees its projects. */
export const dossierPage = composedSql({
  name: 'budgets.dossiers',
  params: { budget: uuid, heading: uuid, state: text, department: text, today: date, take: bigint, ...afterParams },
  row: {
    id: uuid,
    number: int,
    heading_id: uuid,
    heading_name: text,
    title: text,
    state: text.as<ProjectState>(),
    cost: bigint.nullable,
    proposal_id: uuid.nullable,
    department: text.nullable,
    due_on: text.nullable,
    noted: bool.asserted,
    evaluated_at: timestamptz.nullable,
    won: bool.nullable,
    work: text.as<WorkStage>().nullable,
    budget_id: uuid,
    budget: text,
    process_state: text.as<ProcessState>(),
    phases: jsonb.as<Phase[]>().asserted,
    closed: bool.asserted,
    read_at: timestamptz.asserted,
    rank: float8.asserted,
  },
  text: ({ order, later, budget, heading, state, department, overdue }: DossierShape) => `
    SELECT j.id, j.number, j.heading_id, h.name AS heading_name, j.title, j.state, j.cost, j.proposal_id, j.department, j.due_on::text,
           j.note IS NOT NULL AS noted, j.evaluated_at,
           CASE WHEN k.published_at IS NOT NULL THEN coalesce(j.number = ANY(n.won), false) END AS won, w.stage AS work, j.budget_id,
           p.title AS budget, p.state AS process_state, p.rules->'phases' AS phases, k.budget_id IS NOT NULL AS closed,
           clock_timestamp() AS read_at, (${ranks[order]})::float8 AS rank
      FROM budget_projects j ${joinProcess('j.budget_id')}
      JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
      LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
      LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
      LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
     WHERE ${[
       'j.tenant_id = $tenant',
       budget ? 'j.budget_id = $budget' : `p.state <> 'cancelled'`,
       ...(heading ? ['j.heading_id = $heading'] : []),
       ...(state ? ['j.state = $state'] : []),
       ...(department ? ['j.department = $department'] : []),
       ...(overdue ? [`j.state = 'candidate' AND j.due_on < $today`] : []),
       ...(later ? [afterCursor(dossierOrders[order])] : []),
     ].join(' AND ')}
     ORDER BY ${orderBy(dossierOrders[order])} LIMIT $take`,
  examples: [
    { order: 'due', ...none },
    { order: 'due', ...all },
    { order: 'number', ...all },
    { order: 'cost', ...all },
  ],
});

/** Every department that a project names. */
export const departments = sql({
  name: 'budgets.departments',
  row: { department: text.asserted },
  text: `
    SELECT DISTINCT department FROM budget_projects WHERE tenant_id = $tenant AND department IS NOT NULL ORDER BY department LIMIT 200`,
});
