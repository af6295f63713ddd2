import { fromProcessesJoined, joinProcess, processColumns, processRow } from '@participa/processes/api/process.sql.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import { bool, date, int, jsonb, numeric, text, timestamptz, uuid, bigint } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { BudgetRules } from '../../domain/budget-kind.ts';
import { isVoteClosed, joinClosing } from '../budget.sql.ts';

const fromCycles = `${fromProcessesJoined(joinClosing('p.id'))} AND p.kind = 'budget'`;

/** A cycle as its office changes it; held until the end of the transaction where it is `locked`. */
export const adminCycle = composedSql({
  name: 'budgets.adminCycle',
  params: { id: uuid },
  row: {
    state: text.as<ProcessState>(),
    title: text,
    rules: jsonb.as<BudgetRules>(),
    read_at: timestamptz.asserted,
    closed: bool.asserted,
    published: bool.asserted,
  },
  text: ({ locked }: { locked: boolean }) => `
    SELECT p.state, p.title, p.rules, clock_timestamp() AS read_at, k.budget_id IS NOT NULL AS closed,
      k.published_at IS NOT NULL AS published
      ${fromCycles} AND p.id = $id ${locked ? 'FOR UPDATE OF p' : ''}`,
  examples: [{ locked: false }, { locked: true }],
});

/** Every cycle, the latest first. */
export const adminCycles = sql({
  name: 'budgets.adminCycles',
  row: { ...processRow<BudgetRules>(), ballots: int.nullable, closed: bool.asserted, counted: bool.asserted, published: bool.asserted },
  text: `
    SELECT ${processColumns}, k.ballots, k.budget_id IS NOT NULL AS closed, k.counted_at IS NOT NULL AS counted,
           k.published_at IS NOT NULL AS published
      ${fromCycles} ORDER BY p.created_at DESC, p.id DESC LIMIT 100`,
});

/** Whether the vote of a cycle was closed, and when that was read. */
export const closedNow = sql({
  name: 'budgets.closedNow',
  params: { budget: uuid },
  row: { read_at: timestamptz.asserted, closed: bool.asserted },
  text: `SELECT clock_timestamp() AS read_at, ${isVoteClosed('$budget')} AS closed`,
});

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})::int`;

/** Headings of these cycles with their projects counted and summed. */
export const adminHeadings = sql({
  name: 'budgets.adminHeadings',
  params: { budgets: uuid.array, today: date },
  row: {
    id: uuid,
    budget_id: uuid,
    group_id: uuid,
    money: bigint,
    cost: numeric.asserted,
    undecided: int.asserted,
    feasible: int.asserted,
    not_feasible: int.asserted,
    withdrawn: int.asserted,
    unaffordable: int.asserted,
    overdue: int.asserted,
  },
  text: `
    SELECT h.id, h.budget_id, h.group_id, h.money, coalesce(sum(j.cost) FILTER (WHERE j.state = 'feasible'), 0) AS cost,
           ${count(`j.state = 'candidate'`)} AS undecided, ${count(`j.state = 'feasible'`)} AS feasible,
           ${count(`j.state = 'not_feasible'`)} AS not_feasible, ${count(`j.state = 'withdrawn'`)} AS withdrawn,
           ${count(`j.state = 'feasible' AND (j.cost IS NULL OR j.cost > h.money)`)} AS unaffordable,
           ${count(`j.state = 'candidate' AND j.due_on < $today`)} AS overdue
      FROM budget_headings h LEFT JOIN budget_projects j ON j.tenant_id = h.tenant_id AND j.heading_id = h.id
     WHERE h.tenant_id = $tenant AND h.budget_id = ANY($budgets) GROUP BY h.tenant_id, h.id ORDER BY h.position, h.id`,
});

/** Cycles that have projects and were not cancelled, the latest first. */
export const evaluatedCycles = sql({
  name: 'budgets.evaluatedCycles',
  row: { id: uuid, title: text },
  text: `
    SELECT p.id, p.title
      FROM (SELECT DISTINCT j.budget_id FROM budget_projects j WHERE j.tenant_id = $tenant) b ${joinProcess('b.budget_id')}
     WHERE p.state <> 'cancelled' ORDER BY p.created_at DESC, p.id LIMIT 100`,
});
