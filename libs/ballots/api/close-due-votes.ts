import { Injectable } from '@nestjs/common';
import { obstacleToClose } from '../domain/closing.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { TenantLookup } from '@participa/platform/http/tenant-lookup.ts';
import { HandlesJob, type JobHandler } from '@participa/platform/jobs/job-handler.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { VoteCloser, openPaperBatches } from './vote-closer.ts';
import { VoteCounter } from './vote-counter.ts';

interface OpenSql {
  id: string;
  state: ProcessState;
  rules: BudgetRules;
  closed: boolean;
  papers: number;
  read_at: Date;
}

/** Closes and counts every vote that is due, tenant by tenant. One that cannot be counted is told in the log and keeps nobody else waiting. */
@Injectable()
@HandlesJob('closing')
export class CloseDueVotes implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tenants: TenantLookup,
    private readonly closer: VoteCloser,
    private readonly counter: VoteCounter,
  ) {}

  async run(): Promise<void> {
    for (const tenant of await this.tenants.allIds())
      for (const budget of await this.dueVotes(tenant))
        try {
          await this.closer.close(tenant, null, budget);
          await this.counter.count(tenant, budget);
        } catch (error) {
          logger.error({ err: error, tenant, budget }, 'A vote that is over could not be closed and counted');
        }
  }

  private dueVotes(tenant: string): Promise<string[]> {
    return this.database.inside(
      { tenant, actor: null },
      async (scope) => {
        const open = await scope.rows<OpenSql>(
          `SELECT p.id, p.state, p.rules, k.closed_at IS NOT NULL AS closed, clock_timestamp() AS read_at, ${openPaperBatches} AS papers FROM processes p
           LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id
          WHERE p.tenant_id = $1 AND p.kind = 'budget' AND p.state = 'open' AND k.counted_at IS NULL`,
        );
        return open
          .filter(
            ({ state, rules, read_at, closed, papers }) =>
              closed || !obstacleToClose({ state, phases: rules.phases, papers }, this.clock.byDatabase(read_at).getTime()),
          )
          .map(({ id }) => id);
      },
      { readOnly: true },
    );
  }
}
