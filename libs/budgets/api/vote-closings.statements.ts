import { bool, int, json, jsonb, text, timestamptz, uuid, bigint } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { allProjects } from './budget-project.sql.ts';

/** Whether a closed vote was counted; no row: it is not closed. */
export const closingCounted = sql({
  name: 'budgets.closingCounted',
  params: { budget: uuid },
  row: { counted: bool.asserted },
  text: 'SELECT counted_at IS NOT NULL AS counted FROM budget_closings WHERE tenant_id = $tenant AND budget_id = $budget',
});

/** The same, held until the end of the transaction. */
export const lockClosing = sql({
  name: 'budgets.lockClosing',
  params: { budget: uuid },
  row: { counted: bool.asserted },
  text: 'SELECT counted_at IS NOT NULL AS counted FROM budget_closings WHERE tenant_id = $tenant AND budget_id = $budget FOR UPDATE',
});

/** Publishes a count; no row: it was published before. `won` is how many projects won. */
export const publishCount = sql({
  name: 'budgets.publishCount',
  params: { budget: uuid, now: timestamptz },
  row: { ballots: int, won: int.asserted },
  text: `
    UPDATE budget_closings k SET published_at = $now WHERE k.tenant_id = $tenant AND k.budget_id = $budget AND k.published_at IS NULL
    RETURNING k.ballots, (SELECT coalesce(sum(cardinality(c.won)), 0)::int FROM budget_counts c
                           WHERE c.tenant_id = $tenant AND c.budget_id = $budget) AS won`,
});

/** The counts of the headings, in the order of groups and headings. */
export const countedHeadings = sql({
  name: 'budgets.countedHeadings',
  params: { budget: uuid },
  row: { id: uuid, name: text, zone: text.nullable, ballots: int, outcome: jsonb },
  text: `
    SELECT h.id, h.name, h.zone, c.ballots, c.outcome FROM budget_counts c
      JOIN budget_headings h ON h.tenant_id = c.tenant_id AND h.id = c.heading_id
      JOIN budget_groups g ON g.tenant_id = h.tenant_id AND g.id = h.group_id
     WHERE c.tenant_id = $tenant AND c.budget_id = $budget ORDER BY g.position, g.id, h.position, h.id`,
});

/** The projects of a budget. */
export const projectTitles = sql({
  name: 'budgets.projectTitles',
  params: { budget: uuid },
  row: { id: uuid, number: int, title: text },
  text: allProjects,
});

/** The headings of a budget with the projects that are counted. */
export const headingsToCount = sql({
  name: 'budgets.headingsToCount',
  params: { budget: uuid },
  row: {
    id: uuid,
    zone: text.nullable,
    money: bigint,
    projects: json.as<{ number: number; title: string; cost: number }[]>().asserted,
  },
  text: `
    SELECT h.id, h.zone, h.money,
           coalesce((SELECT json_agg(json_build_object('number', j.number, 'title', j.title, 'cost', j.cost) ORDER BY j.number)
              FROM budget_projects j WHERE j.tenant_id = h.tenant_id AND j.budget_id = h.budget_id AND j.heading_id = h.id
               AND j.state = 'feasible' AND j.cost IS NOT NULL), '[]') AS projects
      FROM budget_headings h WHERE h.tenant_id = $tenant AND h.budget_id = $budget ORDER BY h.id`,
});
