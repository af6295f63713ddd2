import { nullable, type infer as Infer } from 'zod';
import { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { defineProcessKind } from '@participa/processes/domain/process-kind.ts';
import { ProcessRules } from '@participa/processes/domain/process.ts';
import { completeRule, obstacleInCount } from './counting.ts';

/** The rules of a budget cycle: those of every process, how people vote, and how it is counted. */
export const BudgetRules = ProcessRules.extend({ ballot: nullable(BallotRules), count: nullable(CountingRule) }).strip();
export type BudgetRules = Infer<typeof BudgetRules>;

type Lacking = 'voting' | 'ballot' | 'count' | 'headings';
const lacks = (what: Lacking): Obstacle => ({ code: 'rules_incomplete', facts: { what } });

/** What a budget's rules lack to be voted by; undefined when nothing. */
function obstacleInVoting({ phases, ballot, count }: BudgetRules): Obstacle | undefined {
  if (!phases.some(({ kind }) => kind === 'voting')) return lacks('voting');
  if (!ballot) return lacks('ballot');
  if (!count) return lacks('count');
  if (ballot.form === 'approval' && ballot.min > ballot.max) return lacks('ballot');
  return obstacleInCount(ballot, count);
}

/** A participatory budget: projects compete for the money of headings, and a vote decides. A cycle has its process's id. */
export const budgetKind = defineProcessKind<BudgetRules>({
  code: 'budget',
  usualPhases: [
    ['informing', 7],
    ['submitting', 30],
    ['evaluating', 30],
    ['voting', 15],
    ['counting', 5],
    ['results', null],
  ],
  capabilities: ['propose', 'support', 'vote'],
  usualRules() {
    const greedy = completeRule({ code: 'greedy', parameters: {} });
    return { ballot: { form: 'knapsack', max: null }, count: 'rule' in greedy ? greedy.rule : null };
  },
  complete(rules) {
    const count = rules.count && completeRule(rules.count);
    if (!count) return { rules };
    return 'errors' in count ? { errors: count.errors } : { rules: { ...rules, count: count.rule } };
  },
  obstacleInRules: obstacleInVoting,
  obstacleToOpen: ({ headings }) => (headings ? undefined : lacks('headings')),
});
