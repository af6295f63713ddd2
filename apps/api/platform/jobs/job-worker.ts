import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Manifests } from '../manifests.ts';
import { HandlesJob, type JobHandler } from './job-handler.ts';
import { startWorker, type Worker, type WorkerJob } from './start-worker.ts';

/** The address of the queue's role; undefined where the application works no queue. */
export const WORKER_URL = Symbol('worker url');

/**
 * Works the queue as long as the application runs. Which jobs there are the manifests say; each has one provider that handles it. It stops
 * before anything else of the application closes: it works inside the same database, or a mail could go out twice.
 */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private worker: Worker | undefined;

  constructor(
    @Inject(WORKER_URL) private readonly workerUrl: string | undefined,
    private readonly discovery: DiscoveryService,
    private readonly manifests: Manifests,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const jobs = this.jobs();
    if (this.workerUrl) this.worker = await startWorker({ workerUrl: this.workerUrl, jobs });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.stop();
  }

  /** Every job with its handler. Throws for a job without a handler, and for a handler without a job. */
  jobs(): WorkerJob[] {
    const handlers = new Map<string, JobHandler>();
    for (const provider of this.discovery.getProviders({ metadataKey: HandlesJob.KEY }))
      handlers.set(this.discovery.getMetadataByDecorator(HandlesJob, provider) ?? '', provider.instance as JobHandler);
    const jobs = [...this.manifests.jobs].map(([name, { cron, attempts }]) => {
      const handler = handlers.get(name);
      if (!handler) throw new Error(`Nobody handles the job ${name}`);
      handlers.delete(name);
      return { name, handler, cron, attempts };
    });
    if (handlers.size) throw new Error(`No manifest has the jobs ${[...handlers.keys()].join(', ')}`);
    return jobs;
  }
}
