import { DiscoveryService } from '@nestjs/core';
import type { JobHelpers } from 'graphile-worker';

/** A job of the queue: it gets its data and the queue's own connection. */
export interface JobHandler {
  run(payload: unknown, queue: Pick<JobHelpers, 'query'>): Promise<void>;
}

/** Declares that a provider handles the job of this name; the room's manifest has the schedule. */
export const HandlesJob = DiscoveryService.createDecorator<string>();
