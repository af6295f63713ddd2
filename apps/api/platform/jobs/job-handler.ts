import { DiscoveryService } from '@nestjs/core';
import type { JobHelpers } from 'graphile-worker';

/** A job of the queue: it gets what it was asked with, and the queue's own connection. */
export interface JobHandler {
  run(payload: unknown, queue: Pick<JobHelpers, 'query'>): Promise<void>;
}

/** Says that a provider handles the job of this name; when it runs by itself stands in the room's manifest. */
export const HandlesJob = DiscoveryService.createDecorator<string>();
