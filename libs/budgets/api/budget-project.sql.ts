/** The projects of the budget `$budget` that are put to the vote: their ids and their numbers on the paper. */
export const votableProjects = `SELECT project.id, project.number FROM budget_projects project
  WHERE project.tenant_id = $tenant AND project.budget_id = $budget AND project.state = 'feasible'`;
