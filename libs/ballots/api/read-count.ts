import type { HeadingCount } from '../domain/count-heading.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import type { CountedHeadingTitles } from './published-elections.ts';

interface CycleSql {
  title: string;
  rules: BudgetRules;
  rules_hash: string | null;
  closed_at: Date | null;
  counted_at: Date | null;
  published_at: Date | null;
  ballots: number;
  web: number;
  desk: number;
  paper: number;
}
interface HeadingSql {
  id: string;
  name: string;
  zone: string | null;
  ballots: number;
  outcome: HeadingCount;
}

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

/** Reads the count of a cycle. The only way to it: refuses what is not published, unless asked by those who publish. */
export async function readCount(scope: Tx, budget: string, { unpublished = false } = {}): Promise<CountedCycle> {
  const [row] = await scope.rows<CycleSql>(
    `SELECT p.title, p.rules, p.rules_hash, k.closed_at, k.counted_at, k.published_at, k.ballots, k.web, k.desk, k.paper
       FROM processes p LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id
      WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget' AND p.state <> 'draft'`,
    [budget],
  );
  const { title, rules, rules_hash, closed_at, counted_at, published_at, ballots, ...channels } = orNotFound(row);
  if (!closed_at || !counted_at || !(published_at || unpublished)) throw new Refusal('not_counted');
  const counts = await scope.rows<HeadingSql>(
    `SELECT h.id, h.name, h.zone, c.ballots, c.outcome FROM budget_counts c
       JOIN budget_headings h ON h.tenant_id = c.tenant_id AND h.id = c.heading_id JOIN budget_groups g ON g.tenant_id = h.tenant_id AND g.id = h.group_id
      WHERE c.tenant_id = $1 AND c.budget_id = $2 ORDER BY g.position, g.id, h.position, h.id`,
    [budget],
  );
  const projects = await scope.rows<{ id: string; number: number; title: string }>(
    `SELECT id, number, title FROM budget_projects WHERE tenant_id = $1 AND budget_id = $2`,
    [budget],
  );
  const titles = new Map(projects.map((project) => [project.number, project]));
  const { web, desk, paper } = channels;
  return {
    title,
    rules,
    rulesHash: rules_hash ?? '',
    closedAt: closed_at,
    publishedAt: published_at,
    ballots: { all: ballots, web, desk, paper },
    headings: counts.map(({ outcome, ...heading }) => ({ ...heading, count: outcome, titles })),
  };
}
