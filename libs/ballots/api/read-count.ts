import type { HeadingCount } from '../domain/count-heading.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import type { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { countedVote } from './votes.statements.ts';
import type { CountedHeadingTitles } from './published-elections.ts';

/** A cycle that was counted. */
export interface CountedCycle {
  title: string;
  rules: BudgetRules;
  rulesHash: string;
  closedAt: Date;
  publishedAt: Date | null;
  ballots: { all: number; web: number; desk: number; paper: number };
  headings: (CountedHeadingTitles & { name: string; ballots: number })[];
}

/** Reads the count of a cycle. The only way to read it: refuses an unpublished count, except for those who may publish it. */
export async function readCount(tx: Tx, closings: VoteClosings, budget: string, { unpublished = false } = {}): Promise<CountedCycle> {
  const { title, rules, rules_hash, closed_at, counted_at, published_at, ballots, ...channels } = await tx.one(countedVote, { budget });
  if (!closed_at || !counted_at || !(published_at || unpublished)) throw new Refusal('not_counted');
  const counts = await closings.counts(budget);
  const titles = await closings.titles(budget);
  const { web, desk, paper } = channels;
  return {
    title,
    rules,
    rulesHash: rules_hash ?? '',
    closedAt: closed_at,
    publishedAt: published_at,
    ballots: { all: ballots, web, desk, paper },
    headings: counts.map(({ outcome, ...heading }) => ({ ...heading, count: outcome as HeadingCount, titles })),
  };
}
