import { array, boolean, enum as oneOf, int, nullable, object, string } from 'zod';
import { Evaluation } from './domain/evaluating.ts';
import {
  Dossier,
  DossierOrder,
  dossierFilters,
  AdminBudget,
  AdminBudgetCard,
  AdminProject,
  AdminProjectCard,
  AdminWork,
  TakeableProposal,
  WorkDossier,
} from './domain/admin-budget.ts';
import { GroupText, HeadingText, ProjectText } from './domain/project-text.ts';
import { NewsDraft, WorkUpdate } from './domain/works.ts';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { paragraphs } from '@participa/base/text.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });
const project = object({ id: Id, project: Id });
const group = object({ id: Id, group: Id });
const heading = object({ id: Id, heading: Id });
const created = object({ id: Id });

export const adminBudgets = {
  list: route('GET /admin/budgets', {
    summary: 'Every cycle, drafts too, with what is missing in each',
    can: 'budget.manage',
    reply: object({ items: array(AdminBudgetCard) }),
  }),
  one: route('GET /admin/budgets/:id', {
    summary: 'A cycle as its office sees it',
    can: 'budget.manage',
    params: one,
    reply: AdminBudget,
  }),
  makeGroup: route('POST /admin/budgets/:id/groups', {
    summary: 'Add a group of headings',
    can: 'budget.manage',
    records: ['budget.group_saved'],
    params: one,
    body: GroupText,
    reply: created,
    status: 201,
  }),
  changeGroup: route('PUT /admin/budgets/:id/groups/:group', {
    summary: 'Change a group',
    can: 'budget.manage',
    records: ['budget.group_saved'],
    params: group,
    body: GroupText,
  }),
  deleteGroup: route('DELETE /admin/budgets/:id/groups/:group', {
    summary: 'Delete a group without headings',
    can: 'budget.manage',
    records: ['budget.group_deleted'],
    params: group,
  }),
  makeHeading: route('POST /admin/budgets/:id/headings', {
    summary: 'Add a heading with its money',
    can: 'budget.manage',
    records: ['budget.heading_saved'],
    params: one,
    body: HeadingText,
    reply: created,
    status: 201,
  }),
  changeHeading: route('PUT /admin/budgets/:id/headings/:heading', {
    summary: 'Change a heading; refused once people could vote',
    can: 'budget.manage',
    records: ['budget.heading_saved'],
    params: heading,
    body: HeadingText,
  }),
  deleteHeading: route('DELETE /admin/budgets/:id/headings/:heading', {
    summary: 'Delete a heading without projects',
    can: 'budget.manage',
    records: ['budget.heading_deleted'],
    params: heading,
  }),
  projects: route('GET /admin/budgets/:id/projects', {
    summary: 'Projects of a cycle in every state, by number',
    can: 'budget.manage',
    params: one,
    query: object({ heading: dossierFilters.heading, state: dossierFilters.state, after: Paging.after, take: Paging.take }),
    reply: page(AdminProjectCard),
  }),
  project: route('GET /admin/budgets/:id/projects/:project', {
    summary: 'A project with its dossier, internal notes too',
    can: 'budget.evaluate',
    params: project,
    reply: AdminProject,
  }),
  enter: route('POST /admin/budgets/:id/projects', {
    summary: 'Enter a project; its number is the next one',
    can: 'budget.manage',
    records: ['project.entered'],
    params: one,
    body: ProjectText,
    reply: object({ id: Id, number: int() }),
    status: 201,
  }),
  change: route('PUT /admin/budgets/:id/projects/:project', {
    summary: 'Change a project; once people could vote, its words alone',
    can: 'budget.manage',
    records: ['project.changed'],
    params: project,
    body: ProjectText,
  }),
  withdraw: route('POST /admin/budgets/:id/projects/:project/withdrawal', {
    summary: 'Withdraw a project, with a reason that everybody can read',
    can: 'budget.manage',
    records: ['project.withdrawn'],
    params: project,
    body: object({ reason: paragraphs(20, 2_000) }).strict(),
  }),
  restore: route('DELETE /admin/budgets/:id/projects/:project/withdrawal', {
    summary: 'Make a withdrawn project a candidate again',
    can: 'budget.manage',
    records: ['project.restored'],
    params: project,
  }),
  takeable: route('GET /admin/budgets/:id/proposals', {
    summary: 'Proposals that can become projects, the best supported first',
    can: 'budget.manage',
    params: one,
    query: object({
      ...Paging,
      of: oneOf(['process', 'everywhere']).default('process'),
      state: oneOf(['accepted', 'published', 'under_review']).optional(),
    }),
    reply: page(TakeableProposal),
  }),
  take: route('POST /admin/budgets/:id/projects/taken', {
    summary: 'Take proposals as projects, each once in a cycle; all or none',
    can: 'budget.manage',
    records: ['project.taken'],
    params: one,
    body: object({
      proposals: array(object({ proposal: Id, heading: Id }).strict())
        .min(1)
        .max(100),
    }).strict(),
    reply: object({ items: array(object({ id: Id, number: int(), proposal: Id })) }),
    status: 201,
  }),
  importSheet: route('POST /admin/budgets/:id/projects/imported', {
    summary: 'Enter projects from CSV; all of them, or none and every wrong cell by line and column',
    can: 'budget.manage',
    records: ['project.imported'],
    params: one,
    body: object({
      csv: string()
        .min(1)
        .max(128 * 1024),
      check: boolean().default(false),
    }).strict(),
    reply: object({ made: int(), first: nullable(int()) }),
    status: 201,
  }),
  dossiers: route('GET /admin/evaluations', {
    summary: 'Dossiers of all cycles to evaluate',
    can: 'budget.evaluate',
    query: object({ ...Paging, ...dossierFilters, order: DossierOrder.default('due') }),
    reply: page(Dossier),
  }),
  choices: route('GET /admin/evaluations/choices', {
    summary: 'What dossiers can be picked by: cycles and departments',
    can: 'budget.evaluate',
    reply: object({ budgets: array(object({ id: Id, title: string() })), departments: array(string()) }),
  }),
  dossiersFile: route('GET /admin/evaluations/file', {
    summary: 'The same as a table: UTF-8 CSV, at most 5,000 lines',
    can: 'budget.evaluate',
    query: object({ ...dossierFilters, order: DossierOrder.default('due') }),
    file: true,
  }),
  evaluate: route('PUT /admin/budgets/:id/projects/:project/evaluation', {
    summary: 'Keep the dossier of a project, with or without a verdict',
    can: 'budget.evaluate',
    records: ['project.evaluated'],
    params: project,
    body: Evaluation,
  }),
  works: route('GET /admin/budgets/:id/works', {
    summary: 'The winners of published results and their works',
    can: 'budget.manage',
    params: one,
    reply: object({ items: array(AdminWork) }),
  }),
  work: route('GET /admin/budgets/:id/projects/:project/works', {
    summary: 'The works of a winner',
    can: 'budget.manage',
    params: project,
    reply: WorkDossier,
  }),
  changeWork: route('PUT /admin/budgets/:id/projects/:project/works', {
    summary: 'Stage and amounts of works',
    can: 'budget.manage',
    records: ['work.changed'],
    params: project,
    body: WorkUpdate,
  }),
  tellNews: route('POST /admin/budgets/:id/projects/:project/works/news', {
    summary: 'Tell news of works',
    can: 'budget.manage',
    records: ['work.told'],
    params: project,
    body: NewsDraft,
    reply: created,
    status: 201,
  }),
};
