import { array, enum as oneOf, literal, object, record, string, union, unknown } from 'zod';
import { RulePreview } from './domain/rule-preview.ts';
import { Ballot, Choice } from './domain/ballot.ts';
import { VoteState } from './domain/vote-state.ts';
import { BudgetResults } from '@participa/voting-rules/results.ts';
import { Id } from '@participa/base/identifier.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });

export const ballots = {
  mine: route('GET /budgets/:id/ballot', {
    summary: 'My ballot: what is saved and what is cast',
    can: 'ballot.cast',
    params: one,
    reply: Ballot,
  }),
  save: route('PUT /budgets/:id/ballot/choice', {
    summary: 'Save what I have chosen so far; nothing is cast',
    can: 'ballot.cast',
    recordsNothing: 'A choice that is not cast yet is its voter’s own.',
    params: one,
    body: object({ projects: array(Id).max(200) }).strict(),
    reply: Ballot,
  }),
  cast: route('PUT /budgets/:id/ballot', {
    summary: 'Cast my ballot, or replace the one I cast; it can be replaced until the vote ends',
    can: 'ballot.cast',
    records: ['ballot.cast'],
    params: one,
    body: Choice,
    reply: Ballot,
  }),
  results: route('GET /budgets/:id/results', {
    summary: 'The published results; with `rule`, the same ballots under another rule, as a simulation',
    can: 'public.read',
    params: one,
    query: object({ rule: string().max(60).optional() }),
    reply: BudgetResults,
    shared: true,
  }),
  file: route('GET /budgets/:id/results/:heading/:format', {
    summary: 'The ballots and projects of a heading to count again (`pb`: Pabulib), or its result as a table (`csv`)',
    can: 'public.read',
    params: object({ id: Id, heading: Id, format: oneOf(['pb', 'csv']) }),
    file: true,
  }),
};

export const counting = {
  state: route('GET /admin/budgets/:id/count', {
    summary: 'How far a vote is: ballots so far, and once it is closed its count, published or not',
    can: 'budget.manage',
    params: one,
    reply: VoteState,
  }),
  close: route('POST /admin/budgets/:id/closing', {
    summary: 'Close a vote whose published end has passed, and count it; repeated it changes nothing',
    can: 'budget.manage',
    records: ['budget.closed'],
    params: one,
    status: 200,
    reply: VoteState,
  }),
  publish: route('POST /admin/budgets/:id/publication', {
    summary: 'Publish the count: results, ballots to count again, and a public act',
    can: 'budget.manage',
    records: ['budget.published'],
    params: one,
    status: 200,
    reply: VoteState,
  }),
  preview: route('POST /admin/budgets/:id/preview', {
    summary:
      'What a rule would decide: on invented ballots, or on those of a closed cycle. Counts at most 5,000 ballots, drawn where ' +
      'there are more',
    can: 'budget.manage',
    recordsNothing: 'It counts an example and keeps nothing.',
    params: one,
    body: object({
      code: string().max(60),
      parameters: record(string().max(60), unknown()).default({}),
      against: union([literal('projects'), Id]).default('projects'),
    }).strict(),
    reply: RulePreview,
    status: 200,
  }),
};
