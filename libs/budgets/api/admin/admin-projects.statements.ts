import { fromProposals, fromVisibleProposals, takeableColumns } from '@participa/proposals/api/proposals-for-budgets.sql.ts';
import type { ProposalState } from '@participa/proposals/domain/proposal.ts';
import { bigint, bool, date, float8, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { ProjectState } from '../../domain/cycle.ts';
import { projectColumns, projectRow, projectTables } from '../project.sql.ts';

/** A project with everything its office knows of it. */
export const adminProject = sql({
  name: 'budgets.adminProject',
  params: { budget: uuid, project: uuid },
  row: {
    ...projectRow,
    heading_name: text,
    heading_money: bigint,
    yearly_cost: bigint.nullable,
    months: int.nullable,
    department: text.nullable,
    reason: text.nullable,
    note: text.nullable,
    due_on: text.nullable,
    evaluated_at: timestamptz.nullable,
  },
  text: `
    SELECT ${projectColumns('j.body')}, h.name AS heading_name, h.money AS heading_money, j.yearly_cost, j.months, j.department, j.reason,
           j.note, j.due_on::text, j.evaluated_at
      FROM ${projectTables} JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND j.id = $project`,
});

/** What of a project its evaluation stands on, held until the end of the transaction. */
export const projectToEvaluate = sql({
  name: 'budgets.projectToEvaluate',
  params: { budget: uuid, project: uuid },
  row: { heading_id: uuid, state: text.as<ProjectState>(), cost: bigint.nullable, money: bigint },
  text: `
    SELECT j.heading_id, j.state, j.cost, h.money
      FROM budget_projects j JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND j.id = $project FOR UPDATE OF j`,
});

/** Keeps a dossier; the moment of the verdict is a new one only where it was `$decided` now. */
export const keepEvaluation = sql({
  name: 'budgets.keepEvaluation',
  params: {
    project: uuid,
    state: text,
    reason: text.nullable,
    cost: bigint.nullable,
    yearlyCost: bigint.nullable,
    months: int.nullable,
    department: text.nullable,
    note: text.nullable,
    dueOn: date.nullable,
    decided: bool,
    now: timestamptz,
  },
  text: `
    UPDATE budget_projects
       SET state = $state, reason = $reason, cost = $cost, yearly_cost = $yearlyCost, months = $months, department = $department,
           note = $note, due_on = $dueOn,
           evaluated_at = CASE WHEN $state = 'candidate' THEN NULL WHEN $decided OR evaluated_at IS NULL THEN $now ELSE evaluated_at END
     WHERE tenant_id = $tenant AND id = $project`,
});

/** What of a project can be changed by its office, held until the end of the transaction. */
export const projectToChange = sql({
  name: 'budgets.projectToChange',
  params: { budget: uuid, project: uuid },
  row: { heading_id: uuid, title: text, cost: bigint.nullable, state: text.as<ProjectState>() },
  text: `
    SELECT heading_id, title, cost, state FROM budget_projects
     WHERE tenant_id = $tenant AND id = $project AND budget_id = $budget FOR UPDATE`,
});

/** The highest number that a project of the cycle has. */
export const highestNumber = sql({
  name: 'budgets.highestNumber',
  params: { budget: uuid },
  row: { number: int.asserted },
  text: `SELECT coalesce(max(number), 0) AS number FROM budget_projects WHERE tenant_id = $tenant AND budget_id = $budget`,
});

/** Adds candidates: the arrays hold one project at each place. */
export const addProjects = sql({
  name: 'budgets.addProjects',
  params: {
    budget: uuid,
    now: timestamptz,
    ids: uuid.array,
    headings: uuid.array,
    numbers: int.array,
    titles: text.array,
    bodies: text.array,
    costs: bigint.nullable.array,
    departments: text.nullable.array,
    dues: date.nullable.array,
    proposals: uuid.nullable.array,
  },
  text: `
    INSERT INTO budget_projects
      (tenant_id, id, budget_id, heading_id, number, title, body, state, cost, department, due_on, proposal_id, created_at)
    SELECT $tenant, given.id, $budget, given.heading, given.number, given.title, given.body, 'candidate', given.cost, given.department,
           given.due, given.proposal, $now
      FROM unnest($ids::uuid[], $headings::uuid[], $numbers::int[], $titles::text[], $bodies::text[], $costs::bigint[],
        $departments::text[],
                  $dues::date[], $proposals::uuid[])
        AS given (id, heading, number, title, body, cost, department, due, proposal)`,
});

/** Headings of a cycle by name, in their order. */
export const headingNames = sql({
  name: 'budgets.headingNames',
  params: { budget: uuid },
  row: { id: uuid, name: text, zone: text.nullable, money: bigint },
  text: `SELECT id, name, zone, money FROM budget_headings WHERE tenant_id = $tenant AND budget_id = $budget ORDER BY position, id`,
});

const isTaken = `EXISTS (SELECT FROM budget_projects j WHERE j.tenant_id = $tenant AND j.proposal_id = p.id AND j.budget_id = $budget)`;

/** Proposals by id, as they are taken. */
export const proposalsToTake = sql({
  name: 'budgets.proposalsToTake',
  params: { budget: uuid, proposals: uuid.array },
  row: {
    id: uuid,
    title: text,
    state: text.as<ProposalState>(),
    cost: float8.nullable,
    body: text,
    visible: bool.asserted,
    taken: bool.asserted,
  },
  text: `SELECT ${takeableColumns}, p.body, p.visible, ${isTaken} AS taken ${fromProposals} AND p.id = ANY($proposals)`,
});

/** The best supported first. */
export const takeableOrder: ListOrder = { columns: ['c.supports', 'c.proposal_id'], types: ['int', 'uuid'], descending: true };

/** Proposals that can become projects of a cycle, the best supported first. */
export const takeablePage = composedSql({
  name: 'budgets.takeable',
  params: { budget: uuid, state: text, take: bigint, ...afterParams },
  row: {
    id: uuid,
    title: text,
    state: text.as<ProposalState>(),
    cost: float8.nullable,
    zone: text.nullable,
    supports: int,
    taken: bool.asserted,
  },
  text: ({ everywhere, ofState, later }: { everywhere: boolean; ofState: boolean; later: boolean }) => `
    SELECT ${takeableColumns}, p.zone, c.supports, ${isTaken} AS taken ${fromVisibleProposals}
       ${everywhere ? '' : 'AND p.process_id = $budget'}
       AND ${ofState ? 'p.state = $state' : `p.state IN ('published', 'under_review', 'accepted')`}
       ${later ? `AND ${afterCursor(takeableOrder)}` : ''}
     ORDER BY ${orderBy(takeableOrder)} LIMIT $take`,
  examples: [
    { everywhere: false, ofState: false, later: false },
    { everywhere: true, ofState: true, later: true },
  ],
});

/** What can be voted in a cycle; before anything is evaluated, the candidates whose cost is known. */
export const projectsToTry = sql({
  name: 'budgets.projectsToTry',
  params: { budget: uuid },
  row: { number: int, title: text, cost: bigint.asserted, heading_id: uuid },
  text: `
    SELECT number, title, cost, heading_id FROM budget_projects
     WHERE tenant_id = $tenant AND budget_id = $budget AND cost > 0 AND (state = 'feasible' OR state = 'candidate' AND NOT EXISTS (
       SELECT FROM budget_projects o WHERE o.tenant_id = $tenant AND o.budget_id = $budget AND o.state = 'feasible'))
     ORDER BY number LIMIT 5000`,
});
