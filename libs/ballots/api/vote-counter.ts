import { Injectable } from '@nestjs/common';
import { HeadingBoxes, type HeadingToCount } from '../domain/heading-boxes.ts';
import { countHeading, type HeadingCount } from '../domain/count-heading.ts';
import type { Election } from '@participa/voting-rules/election.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { readBallots } from './read-ballots.ts';

interface HeadingSql {
  id: string;
  zone: string | null;
  money: string;
  projects: HeadingToCount['projects'] | null;
}

/** Counts, or says no with the rule's reason. */
export function countOrRefuse(election: Election, rule: CountingRule): HeadingCount {
  try {
    return countHeading(election, rule);
  } catch (error) {
    if (error instanceof RuleError) throw new Refusal('count_impossible', { problem: error.code });
    throw error;
  }
}

/** Counting a closed vote. Ballots of a closed vote change no more, so reading and counting hold no transaction open. */
@Injectable()
export class VoteCounter {
  /** Counts that this process is at: who asks for one of them again waits for it. */
  private readonly inProgress = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts every heading by the frozen rule and keeps the outcome. Safe to repeat and to race: the first outcome stays. */
  count(tenant: string, budget: string): Promise<void> {
    const key = `${tenant} ${budget}`;
    const running = this.inProgress.get(key) ?? this.countNow(tenant, budget).finally(() => this.inProgress.delete(key));
    this.inProgress.set(key, running);
    return running;
  }

  private async countNow(tenant: string, budget: string): Promise<void> {
    if (await this.isCounted(tenant, budget)) return;
    const { rules, headings } = await this.readHeadings(tenant, budget);
    const [ballot, rule] = [orNotFound(rules.ballot), orNotFound(rules.count)];
    const boxes = new HeadingBoxes(headings);
    await readBallots(this.database, tenant, budget, (numbers) => boxes.put(numbers));
    const counts: { heading: string; ballots: number; count: HeadingCount }[] = [];
    for (const [at, election] of boxes.close(ballot).entries()) {
      counts.push({ heading: headings[at]!.id, ballots: election.ballots.count, count: countOrRefuse(election, rule) });
      // A count takes seconds of one processor: whoever else asks something meanwhile is answered between two headings.
      await new Promise(setImmediate);
    }
    await this.database.inside({ tenant, actor: null }, async (scope) => {
      const [closing] = await scope.rows<{ counted_at: Date | null }>(
        `SELECT counted_at FROM budget_closings WHERE tenant_id = $1 AND budget_id = $2 FOR UPDATE`,
        [budget],
      );
      if (orNotFound(closing).counted_at) return;
      for (const { heading, ballots, count } of counts)
        await scope.rows(
          `INSERT INTO budget_counts (tenant_id, budget_id, heading_id, ballots, spent, won, outcome) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [budget, heading, ballots, count.cost, count.selected.map(Number), JSON.stringify(count)],
        );
      await scope.rows(`UPDATE budget_closings SET counted_at = $3 WHERE tenant_id = $1 AND budget_id = $2`, [budget, this.clock.now()]);
    });
  }

  private async isCounted(tenant: string, budget: string): Promise<boolean> {
    const [closing] = await this.database.inside(
      { tenant, actor: null },
      (scope) =>
        scope.rows<{ counted: boolean }>(
          `SELECT counted_at IS NOT NULL AS counted FROM budget_closings WHERE tenant_id = $1 AND budget_id = $2`,
          [budget],
        ),
      { readOnly: true },
    );
    return orNotFound(closing).counted;
  }

  private readHeadings(tenant: string, budget: string): Promise<{ rules: BudgetRules; headings: HeadingToCount[] }> {
    return this.database.inside(
      { tenant, actor: null },
      async (scope) => {
        const [process] = await scope.rows<{ rules: BudgetRules }>(`SELECT rules FROM processes WHERE tenant_id = $1 AND id = $2`, [
          budget,
        ]);
        const headings = await scope.rows<HeadingSql>(
          `SELECT h.id, h.zone, h.money,
                  (SELECT jsonb_agg(jsonb_build_object('number', j.number, 'title', j.title, 'cost', j.cost) ORDER BY j.number) FROM budget_projects j
                    WHERE j.tenant_id = h.tenant_id AND j.budget_id = h.budget_id AND j.heading_id = h.id AND j.state = 'feasible' AND j.cost IS NOT NULL) AS projects
             FROM budget_headings h WHERE h.tenant_id = $1 AND h.budget_id = $2 ORDER BY h.id`,
          [budget],
        );
        return {
          rules: orNotFound(process).rules,
          headings: headings.map(({ money, projects, ...rest }) => ({ ...rest, money: Number(money), projects: projects ?? [] })),
        };
      },
      { readOnly: true },
    );
  }
}
