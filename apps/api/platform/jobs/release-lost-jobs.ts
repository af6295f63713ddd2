import { Injectable } from '@nestjs/common';
import type { JobHelpers } from 'graphile-worker';
import { HandlesJob, type JobHandler } from './job-handler.ts';

/** A worker that was killed leaves its jobs locked, for hours unless somebody says that it is gone. No job of ours takes five minutes. */
@Injectable()
@HandlesJob('unlock')
export class ReleaseLostJobs implements JobHandler {
  async run(_payload: unknown, { query }: Pick<JobHelpers, 'query'>): Promise<void> {
    await query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
        WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 minutes' HAVING count(*) > 0`,
    );
  }
}
