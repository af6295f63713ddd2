import { defineRoom } from '@participa/base/room.ts';
import { adminBudgetsPath, dossiersPath } from './paths.ts';

/** Participatory budgets: money, projects, their evaluation, results and works. */
export const room = defineRoom({
  name: 'budgets',
  uses: ['audit', 'tenants', 'people', 'processes', 'proposals'],
  permissions: {
    'budget.manage': ['admin'],
    'budget.evaluate': ['evaluator', 'admin'],
  },
  refusals: {
    rules_incomplete: 409,
    count_form: 409,
    voting_began: 409,
    project_withdrawn: 409,
    reason_missing: 409,
    cost_missing: 409,
    cost_over_heading: 409,
    heading_in_use: 409,
    group_in_use: 409,
    proposal_taken: 409,
    not_a_winner: 409,
    stage_backwards: 409,
    rule_refuses: 409,
  },
  auditEvents: {
    'budget.group_saved': { name: 'text', choose: 'text' },
    'budget.group_deleted': { name: 'text' },
    'budget.heading_saved': { name: 'text', money: 'number', before: 'number?' },
    'budget.heading_deleted': { name: 'text' },
    'project.entered': { number: 'number' },
    'project.taken': { number: 'number', proposal: 'text' },
    'project.imported': { projects: 'number', first: 'number' },
    'project.changed': { before: 'text?', title: 'text?', cost: 'number?', heading: 'text?' },
    'project.withdrawn': { before: 'text', reason: 'text' },
    'project.restored': {},
    'project.evaluated': { state: 'text', before: 'text?', cost: 'number?' },
    'work.changed': { stage: 'text', approved: 'number', spent: 'number', before: 'text?', contracted: 'number?' },
    'work.told': { stage: 'text' },
  },
  tables: {
    budget_groups: { data: 'kept' },
    budget_headings: { data: 'kept' },
    budget_projects: { data: 'kept' },
    budget_works: { data: 'kept' },
    budget_work_news: { data: 'kept' },
    budget_closings: { data: 'kept' },
    budget_counts: { data: 'kept' },
  },
  adminSections: [
    { name: 'budgets', address: adminBudgetsPath(), can: 'budget.manage', place: 20 },
    { name: 'evaluation', address: dossiersPath(), can: 'budget.evaluate', place: 30 },
  ],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    budgets: typeof room;
  }
}
