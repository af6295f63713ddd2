import { fromProcessesJoined, isPublicProcess, processColumns, processRow } from '@participa/processes/api/process.sql.ts';
import { bigint, bool, int, numeric, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { BudgetRules } from '../domain/budget-kind.ts';
import type { Group } from '../domain/cycle.ts';
import { joinClosing } from './budget.sql.ts';
import { projectColumns, projectRow, projectTables } from './project.sql.ts';
import { maybeWorkRow, workColumns, workRow } from './work.sql.ts';

const cycleColumns = `${processColumns},
  (SELECT coalesce(sum(h.money), 0) FROM budget_headings h WHERE h.tenant_id = p.tenant_id AND h.budget_id = p.id) AS money,
  (SELECT count(*)::int FROM budget_projects j
    WHERE j.tenant_id = p.tenant_id AND j.budget_id = p.id AND j.state IN ('candidate', 'feasible')) AS projects,
  k.ballots, k.counted_at IS NOT NULL AS counted, k.published_at IS NOT NULL AS published`;
const cycleRow = {
  ...processRow<BudgetRules>(),
  money: numeric.asserted,
  projects: int.asserted,
  ballots: int.nullable,
  counted: bool.asserted,
  published: bool.asserted,
};
const fromCycles = `${fromProcessesJoined(joinClosing('p.id'))} AND p.kind = 'budget'`;

/** Cycles that are or were open, the latest first. */
export const openedCycles = sql({
  name: 'budgets.opened',
  row: cycleRow,
  text: `SELECT ${cycleColumns} ${fromCycles} AND p.state <> 'draft' ORDER BY p.opened_at DESC, p.id DESC LIMIT 100`,
});

/** One cycle in any state. */
export const cycleById = sql({
  name: 'budgets.byId',
  params: { id: uuid },
  row: cycleRow,
  text: `SELECT ${cycleColumns} ${fromCycles} AND p.id = $id`,
});

/** Groups of a cycle with their headings, in order of both; a group without headings is one row without any. */
export const headingsOfCycle = sql({
  name: 'budgets.headings',
  params: { budget: uuid },
  row: {
    group_id: uuid,
    group_name: text,
    choose: text.as<Group['choose']>(),
    id: uuid.nullable,
    name: text.nullable,
    zone: text.nullable,
    money: bigint.nullable,
    population: int.nullable,
    projects: int.asserted,
  },
  text: `
    SELECT g.id AS group_id, g.name AS group_name, g.choose, h.id, h.name, h.zone, h.money, h.population,
           (SELECT count(*)::int FROM budget_projects j WHERE j.tenant_id = h.tenant_id AND j.budget_id = h.budget_id
               AND j.heading_id = h.id AND j.state IN ('candidate', 'feasible')) AS projects
      FROM budget_groups g LEFT JOIN budget_headings h ON h.tenant_id = g.tenant_id AND h.group_id = g.id
     WHERE g.tenant_id = $tenant AND g.budget_id = $budget ORDER BY g.position, g.id, h.position, h.id`,
});

/** The projects of a cycle that was opened, or of one of its headings, by number. */
export const projectsOfCycle = composedSql({
  name: 'budgets.projects',
  params: { budget: uuid, heading: uuid },
  row: projectRow,
  text: ({ ofHeading }: { ofHeading: boolean }) => `
    SELECT ${projectColumns('left(j.body, 240)')} FROM ${projectTables}
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND ${isPublicProcess('j.budget_id')}
       ${ofHeading ? 'AND j.heading_id = $heading' : ''} ORDER BY j.number`,
  examples: [{ ofHeading: false }, { ofHeading: true }],
});

/** A project with all that is public of it. */
export const publicProject = sql({
  name: 'budgets.project',
  params: { budget: uuid, project: uuid },
  row: {
    ...projectRow,
    yearly_cost: bigint.nullable,
    months: int.nullable,
    department: text.nullable,
    reason: text.nullable,
    evaluated_at: timestamptz.nullable,
  },
  text: `
    SELECT ${projectColumns('j.body')}, j.yearly_cost, j.months, j.department,
           CASE WHEN j.state <> 'candidate' THEN j.reason END AS reason, j.evaluated_at
      FROM ${projectTables}
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND j.id = $project AND ${isPublicProcess('j.budget_id')}`,
});

/** The winners of published results with their works, by number. */
export const winnersOfCycle = sql({
  name: 'budgets.winners',
  params: { budget: uuid },
  row: { id: uuid, number: int, heading_id: uuid, title: text, cost: bigint.nullable, ...maybeWorkRow },
  text: `
    SELECT j.id, j.number, j.heading_id, j.title, j.cost, ${workColumns} FROM ${projectTables}
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND ${isPublicProcess('j.budget_id')}
       AND k.published_at IS NOT NULL AND j.number = ANY(n.won) ORDER BY j.number`,
});

/** The works of a project. */
export const worksOfProject = sql({
  name: 'budgets.works',
  params: { project: uuid },
  row: workRow,
  text: `SELECT ${workColumns} FROM budget_works w WHERE w.tenant_id = $tenant AND w.project_id = $project`,
});

/** How many headings each of these cycles has. */
export const headingCounts = sql({
  name: 'budgets.headingCounts',
  params: { budgets: uuid.array },
  row: { budget_id: uuid, headings: int.asserted },
  text: `
    SELECT h.budget_id, count(*)::int AS headings FROM budget_headings h
     WHERE h.tenant_id = $tenant AND h.budget_id = ANY($budgets) GROUP BY h.budget_id`,
});

/** Copies groups to another cycle: `$olds` and `$news` are ids, place by place. */
export const copyGroups = sql({
  name: 'budgets.copyGroups',
  params: { to: uuid, olds: uuid.array, news: uuid.array },
  text: `
    INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position)
    SELECT $tenant, m.new, $to, g.name, g.choose, g.position
      FROM budget_groups g JOIN unnest($olds::uuid[], $news::uuid[]) AS m (old, new) ON m.old = g.id WHERE g.tenant_id = $tenant`,
});

/** Copies headings into the groups that were copied. */
export const copyHeadings = sql({
  name: 'budgets.copyHeadings',
  params: { to: uuid, oldGroups: uuid.array, newGroups: uuid.array, olds: uuid.array, news: uuid.array },
  text: `
    INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
    SELECT $tenant, n.new, $to, m.new, h.name, h.zone, h.money, h.population, h.position FROM budget_headings h
      JOIN unnest($oldGroups::uuid[], $newGroups::uuid[]) AS m (old, new) ON m.old = h.group_id
      JOIN unnest($olds::uuid[], $news::uuid[]) AS n (old, new) ON n.old = h.id WHERE h.tenant_id = $tenant`,
});
