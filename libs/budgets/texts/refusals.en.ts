import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'budgets'> = {
  voting_began: () =>
    'Voting on this budget has begun: money, headings, costs and feasibility no longer change. Only a public ' +
    'act could do that, and it is not offered yet.',
  project_withdrawn: () => 'This project was withdrawn. Restore it first to evaluate it.',
  reason_missing: (f) => `A project that is not feasible needs a reason of at least ${f['minimum']} characters: it is published.`,
  cost_missing: () => 'A feasible project needs a cost.',
  cost_over_heading: () => 'The cost is more than all the money of the heading.',
  heading_in_use: (f) => `This heading has ${f['projects']} projects. Move them to another one first.`,
  group_in_use: (f) => `This group has ${f['headings']} headings. Delete or move them first.`,
  proposal_taken: (f) => `The proposal “${f['title']}” is already a project of this budget.`,
  not_a_winner: () => 'Only winning projects have works.',
  stage_backwards: (f) => `Going back to an earlier stage needs a reason of at least ${f['minimum']} characters: it is published as news.`,
  rule_refuses: (f) => `The rule “${f['rule']}” cannot count this (${f['problem']}). Another rule or other parameters can.`,
  rules_incomplete: (f) => `${lacking[String(f['what'])] ?? lacking.count} is missing.`,
  count_form: () => 'The chosen rule cannot count ballots of that form.',
};

const lacking: Record<string, string> & { count: string } = {
  voting: 'A voting phase',
  ballot: 'The form of the ballot',
  headings: 'Money, at least one heading,',
  count: 'The counting rule',
};
