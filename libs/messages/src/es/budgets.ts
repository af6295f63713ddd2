/** Budget cycles: money, projects, results, works. */
export const budgets = {};
