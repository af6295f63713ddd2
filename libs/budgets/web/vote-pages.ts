import type { RouteObject } from 'react-router';

/** What the room of the vote shows inside the pages of budgets: it adds its own pages here. */
export const votePages = {
  /** Inside the page of a cycle, which is their context. */
  ofBudget: [] as RouteObject[],
  /** Inside the page of a project; the cycle and the project are their context. */
  ofProject: [] as RouteObject[],
};
