/** The projects of the budget `$budget` that are put to the vote: their ids and their numbers on the paper. */
export const votableProjects = `SELECT project.id, project.number FROM budget_projects project
  WHERE project.tenant_id = $tenant AND project.budget_id = $budget AND project.state = 'feasible'`;

/** The projects of the budget `$budget`, as `project`: their ids, numbers and titles; conditions follow with AND. */
export const allProjects = `SELECT project.id, project.number, project.title FROM budget_projects project
  WHERE project.tenant_id = $tenant AND project.budget_id = $budget`;
