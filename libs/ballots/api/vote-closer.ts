import { Injectable } from '@nestjs/common';
import { obstacleToClose } from '../domain/closing.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { recordProcessAct } from '@participa/processes/api/record-process-act.ts';
import { lockVote } from './lock-vote.ts';

interface VoteSql {
  state: ProcessState;
  rules: BudgetRules;
  read_at: Date;
  closed: boolean;
  papers: number;
}

/** How many batches of papers of the process `p` are not confirmed yet. */
export const openPaperBatches = `(SELECT count(*)::int FROM paper_batches b WHERE b.tenant_id = p.tenant_id AND b.budget_id = p.id AND b.state = 'open')`;

/** Closing a vote: from then on no ballot comes in, whatever any clock says. */
@Injectable()
export class VoteCloser {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Closes the vote once its published end has passed. Repeated it changes nothing. */
  async close(tenant: string, actor: string | null, budget: string): Promise<void> {
    await this.database.inside({ tenant, actor }, async (scope) => {
      await lockVote(scope, budget, 'by the closing');
      // Read once the lock is held: every cast that was answered is in it, and none can follow.
      const [row] = await scope.rows<VoteSql>(
        `SELECT p.state, p.rules, clock_timestamp() AS read_at, EXISTS (SELECT FROM budget_closings k WHERE k.tenant_id = p.tenant_id AND k.budget_id = p.id) AS closed,
                ${openPaperBatches} AS papers
           FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget'`,
        [budget],
      );
      const { state, rules, read_at, closed, papers } = orNotFound(row);
      if (closed) return;
      const now = this.clock.byDatabase(read_at);
      refuseIf(obstacleToClose({ state, phases: rules.phases, papers }, now.getTime()));
      const [cast] = await scope.rows<{ ballots: number; web: number; desk: number; paper: number }>(
        `WITH counted AS (
           SELECT count(*)::int AS ballots, count(*) FILTER (WHERE channel = 'web')::int AS web, count(*) FILTER (WHERE channel = 'desk')::int AS desk, count(*) FILTER (WHERE channel = 'paper')::int AS paper
             FROM ballots WHERE tenant_id = $1 AND budget_id = $2 AND chosen IS NOT NULL)
         INSERT INTO budget_closings (tenant_id, budget_id, closed_at, ballots, web, desk, paper) SELECT $1, $2, $3, ballots, web, desk, paper FROM counted RETURNING ballots, web, desk, paper`,
        [budget, now],
      );
      const { ballots, ...channels } = cast!;
      await recordProcessAct(
        scope,
        budget,
        'closed',
        now,
        Object.fromEntries(Object.entries({ ballots, ...channels }).map(([name, number]) => [name, String(number)])),
      );
      await this.audit.record('budget.closed', budget, { ballots, ...channels });
    });
  }
}
