// What other rooms' statements may name of this room's tables: expressions and joins, in which `budget` is an expression for the cycle's
// id.

/** Whether the cycle's vote was closed. */
export const isVoteClosed = (budget: string) =>
  `EXISTS (SELECT FROM budget_closings closing WHERE closing.tenant_id = $tenant AND closing.budget_id = ${budget})`;

/**
 * Joins the closing of the cycle as `k`, where it has one: `closed_at`, `counted_at`, `published_at`, `ballots` and those of each
 * channel.
 */
export const joinClosing = (budget: string) => `LEFT JOIN budget_closings k ON k.tenant_id = $tenant AND k.budget_id = ${budget}`;

/** Of the ballot paper, the projects among `$chosen`: `[id, number, cost, heading]` each; NULL for none. */
export const chosenProjectsJson = (budget: string) => `
  (SELECT json_agg(json_build_array(j.id, j.number, j.cost, j.heading_id)) FROM budget_projects j
    WHERE j.tenant_id = $tenant AND j.id = ANY($chosen) AND j.budget_id = ${budget} AND j.state = 'feasible' AND j.cost IS NOT NULL)`;

/** The headings of the ballot paper: `[id, name, money, group, choose]` each; NULL for none. */
export const paperHeadingsJson = (budget: string) => `
  (SELECT json_agg(json_build_array(h.id, h.name, h.money, g.id, g.choose)) FROM budget_headings h
     JOIN budget_groups g ON g.tenant_id = h.tenant_id AND g.id = h.group_id WHERE h.tenant_id = $tenant AND h.budget_id = ${budget})`;
