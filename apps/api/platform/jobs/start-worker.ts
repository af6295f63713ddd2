import { Logger, parseCronItems, run, type JobHelpers, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import { logger } from '../observe/log.ts';
import type { JobHandler } from './job-handler.ts';

/** A job that the worker can run. */
export interface WorkerJob {
  name: string;
  handler: JobHandler;
  /** When it runs by itself, as cron says it. */
  cron?: string | undefined;
  /** How often it is tried when it runs by itself. */
  attempts?: number | undefined;
}

export interface WorkerOptions {
  /** The queue's own role: it sees jobs and nothing of any tenant. */
  workerUrl: string;
  jobs: readonly WorkerJob[];
  /** How many jobs at once. */
  concurrency?: number;
  /** How often to look for new jobs without a notification, in milliseconds. */
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
      // It was stopped while it was starting again.
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

function runOn(pool: Pool, { jobs, concurrency = 3, pollIntervalMs: pollInterval = 5_000 }: WorkerOptions): Promise<Runner> {
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
    taskList: Object.fromEntries(
      jobs.map(({ name, handler }) => [name, (payload: unknown, helpers: JobHelpers) => handler.run(payload, helpers)]),
    ),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, cron, attempts = 1 }) =>
        cron ? [{ task: name, match: cron, options: { maxAttempts: attempts, jobKey: name } }] : [],
      ),
    ),
  });
}
