import { Injectable } from '@nestjs/common';
import { obstacleToPublish } from '../domain/closing.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { recordProcessAct } from '@participa/processes/api/record-process-act.ts';

/** Publishing a count. What is published stays. */
@Injectable()
export class ResultsPublisher {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Repeated it changes nothing. */
  async publish(budget: string): Promise<void> {
    const scope = this.database.now;
    const [row] = await scope.rows<{ state: ProcessState; read_at: Date; counted: boolean | null; published: boolean | null }>(
      `SELECT p.state, clock_timestamp() AS read_at, k.counted_at IS NOT NULL AS counted, k.published_at IS NOT NULL AS published
         FROM processes p LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget' FOR UPDATE OF p`,
      [budget],
    );
    const { state, read_at, counted, published } = orNotFound(row);
    if (published) return;
    refuseIf(obstacleToPublish({ state, counted: counted === true }));
    const now = this.clock.byDatabase(read_at);
    const [done] = await scope.rows<{ ballots: number; won: number }>(
      `UPDATE budget_closings k SET published_at = $3 WHERE k.tenant_id = $1 AND k.budget_id = $2 AND k.published_at IS NULL
       RETURNING k.ballots, (SELECT coalesce(sum(cardinality(c.won)), 0)::int FROM budget_counts c WHERE c.tenant_id = $1 AND c.budget_id = $2) AS won`,
      [budget, now],
    );
    // Somebody else published it while this one waited for the process.
    if (!done) return;
    await recordProcessAct(scope, budget, 'published', now, { ballots: String(done.ballots), won: String(done.won) });
    await this.audit.record('budget.published', budget, done);
  }
}
