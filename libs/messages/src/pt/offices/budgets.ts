/** Words of the office «budgets». */
export const budgets = {};
