import { Injectable } from '@nestjs/common';
import { obstacleToClose } from '../domain/closing.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { TenantLookup } from '@participa/platform/http/tenant-lookup.ts';
import { HandlesJob, type JobHandler } from '@participa/platform/jobs/job-handler.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { OpenPaperBatches } from './open-paper-batches.ts';
import { uncountedVotes } from './votes.statements.ts';
import { VoteCloser } from './vote-closer.ts';
import { VoteCounter } from './vote-counter.ts';

/**
 * Closes and counts every vote that is due, tenant by tenant. One that cannot be counted is written to the log and delays nobody else
 * waiting.
 */
@Injectable()
@HandlesJob('closing')
export class CloseDueVotes implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tenants: TenantLookup,
    private readonly closer: VoteCloser,
    private readonly counter: VoteCounter,
    private readonly openPaperBatches: OpenPaperBatches,
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
      async (tx) => {
        const open = await tx.rows(uncountedVotes);
        const batchCounts = await this.openPaperBatches.count(open.map(({ id }) => id));
        return open
          .filter(({ id, state, rules: { phases }, read_at, closed }) => {
            const now = this.clock.byDatabase(read_at).getTime();
            return closed || !obstacleToClose({ state, phases, openBatches: batchCounts.get(id) ?? 0 }, now);
          })
          .map(({ id }) => id);
      },
      { readOnly: true },
    );
  }
}
