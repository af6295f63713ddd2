import { array, object, string } from 'zod';
import { Budget, BudgetCard, Project, ProjectCard, WonProject } from './domain/cycle.ts';
import { Id } from '@participa/base/identifier.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });

export const budgets = {
  list: route('GET /budgets', {
    summary: 'Budget cycles that are or were open, the latest first',
    can: 'public.read',
    reply: object({ items: array(BudgetCard), next: string().nullable() }),
    shared: true,
  }),
  one: route('GET /budgets/:id', {
    summary: 'A budget cycle: phases, rules, groups and headings with their money',
    can: 'public.read',
    params: one,
    reply: Budget,
    shared: true,
  }),
  projects: route('GET /budgets/:id/projects', {
    summary: 'The projects of a cycle, by number; all of them, since a ballot paper is whole',
    can: 'public.read',
    params: one,
    query: object({ heading: Id.optional() }),
    reply: object({ items: array(ProjectCard) }),
    shared: true,
  }),
  works: route('GET /budgets/:id/works', {
    summary: 'The winners of published results with their works and news, by number',
    can: 'public.read',
    params: one,
    reply: object({ items: array(WonProject) }),
    shared: true,
  }),
  project: route('GET /budgets/:id/projects/:project', {
    summary: 'A project with its evaluation and its works',
    can: 'public.read',
    params: object({ id: Id, project: Id }),
    reply: Project,
    shared: true,
  }),
};
