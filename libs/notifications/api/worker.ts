import { Logger, parseCronItems, run, type JobHelpers, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { deleteExpiredRows } from './delete-expired-rows.ts';
import { sendMail } from './send-mail.ts';
import type { Transport } from './mail-message.ts';

export interface WorkerOptions {
  /** The queue's own role: it sees jobs and nothing of any tenant. What a job is about is read through `database`. */
  workerUrl: string;
  database: Database;
  transport: Transport;
  clock: Clock;
  /** What other rooms want done each minute, by name; given by whoever composes the rooms. */
  minutely?: Readonly<Record<string, () => Promise<void>>>;
  /** How many jobs at once. */
  concurrency?: number;
  /** How often to look for jobs that nobody announced, in milliseconds. */
  pollIntervalMs?: number;
}

/** The running worker. `stop` lets what is under way finish. */
export interface Worker {
  stop(): Promise<void>;
}

/** After an unexpected end the next try comes so many milliseconds later. */
const RESTART_DELAY_MS = 3_000;

/** Takes jobs from the queue until it is stopped; several may run beside each other, in one process or many. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const pool = new Pool({ connectionString: options.workerUrl, max: (options.concurrency ?? 3) + 2, application_name: 'participa-worker' });
  // Lost connections are replaced by the pool; without listeners they would end the process.
  const lost = (error: Error) => logger.warn({ reason: error.message }, 'The queue lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  let stopping: Promise<void> | undefined;
  let runner = await runOn(pool, options);
  const running = (async () => {
    for (;;) {
      await runner.promise.catch((error: unknown) => logger.error({ reason: String(error) }, 'The worker ended'));
      if (!stopping) await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
      if (stopping) return;
      runner = await runOn(pool, options).catch(() => runner);
      // Asked to stop while it was starting again.
      if (stopping) await runner.stop().catch(() => undefined);
    }
  })();
  const stop = async () => {
    await runner.stop().catch(() => undefined);
    await running;
    await pool.end();
  };
  return { stop: () => (stopping ??= stop()) };
}

function runOn(
  pool: Pool,
  { database, transport, clock, minutely = {}, concurrency = 3, pollIntervalMs: pollInterval = 5_000 }: WorkerOptions,
): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency,
    pollInterval,
    noHandleSignals: true,
    // Unbatched, the queue writes how a job ended without waiting for it: a stop would forget it, and a lost database end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(({ label }) => (level, message) => {
      if (level === 'error' || level === 'warning') logger.warn({ worker: label }, message);
      else logger.debug({ worker: label }, message);
    }),
    taskList: {
      mail: sendMail({ database, transport, clock }),
      housekeeping: () => deleteExpiredRows(database, clock),
      unlock: releaseLostJobs,
      ...minutely,
    },
    parsedCronItems: parseCronItems([
      { task: 'housekeeping', match: '17 * * * *', options: { maxAttempts: 2, jobKey: 'housekeeping' } },
      { task: 'unlock', match: '* * * * *', options: { maxAttempts: 1, jobKey: 'unlock' } },
      ...Object.keys(minutely).map((task) => ({ task, match: '* * * * *', options: { maxAttempts: 1, jobKey: task } })),
    ]),
  });
}

/** A worker that was killed leaves its jobs locked, for hours unless somebody says that it is gone. No job of ours takes five minutes. */
async function releaseLostJobs(_payload: unknown, { query }: Pick<JobHelpers, 'query'>): Promise<void> {
  await query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
      WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 minutes' HAVING count(*) > 0`,
  );
}
