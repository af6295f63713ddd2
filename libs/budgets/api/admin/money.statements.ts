import { bigint, int, text, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Adds a group behind the others. */
export const addGroup = sql({
  name: 'budgets.addGroup',
  params: { id: uuid, budget: uuid, name: text, choose: text },
  text: `
    INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position)
    SELECT $tenant, $id, $budget, $name, $choose, coalesce(max(position), -1) + 1
      FROM budget_groups WHERE tenant_id = $tenant AND budget_id = $budget`,
});

/** A group with how many headings it has. */
export const groupToDelete = sql({
  name: 'budgets.groupToDelete',
  params: { budget: uuid, group: uuid },
  row: { name: text, headings: int.asserted },
  text: `
    SELECT g.name, (SELECT count(*)::int FROM budget_headings h WHERE h.tenant_id = g.tenant_id AND h.group_id = g.id) AS headings
      FROM budget_groups g WHERE g.tenant_id = $tenant AND g.id = $group AND g.budget_id = $budget`,
});

/** Adds a heading behind the others. */
export const addHeading = sql({
  name: 'budgets.addHeading',
  params: { id: uuid, budget: uuid, group: uuid, name: text, zone: text.nullable, money: bigint, population: int.nullable },
  text: `
    INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
    SELECT $tenant, $id, $budget, $group, $name, $zone, $money, $population, coalesce(max(position), -1) + 1
      FROM budget_headings WHERE tenant_id = $tenant AND budget_id = $budget`,
});

/** A heading with how many projects it has. */
export const headingToChange = sql({
  name: 'budgets.headingToChange',
  params: { budget: uuid, heading: uuid },
  row: { name: text, money: bigint, projects: int.asserted },
  text: `
    SELECT h.name, h.money, (SELECT count(*)::int FROM budget_projects j WHERE j.tenant_id = h.tenant_id
      AND j.heading_id = h.id) AS projects
      FROM budget_headings h WHERE h.tenant_id = $tenant AND h.id = $heading AND h.budget_id = $budget`,
});
