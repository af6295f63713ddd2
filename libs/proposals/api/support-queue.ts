import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { checkDeclared, outsideOfRequests } from '@participa/platform/declared-events.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { writeSupports, type SupportResult, type SupportRequest } from './write-supports.ts';

/** Supports written together at most. */
const BATCH_SIZE = 50;
/** Requests that may wait in one tenant; the next one is refused and may be repeated later. */
const MAX_WAITING = 2_000;
/** A batch that lost a deadlock is written again, this often. */
const MAX_ATTEMPTS = 4;

interface PendingSupport {
  request: SupportRequest;
  resolve: (answer: SupportResult) => void;
  reject: (reason: unknown) => void;
}

/**
 * Supports of one tenant queue here and are committed together, before any of them is answered. What limits a popular proposal is
 * the disk under its counter's lock: fifty supports cost what one does. One batch is under way in a tenant at a time.
 */
@Injectable()
export class SupportQueue implements OnApplicationShutdown {
  private readonly queues = new Map<string, PendingSupport[]>();
  private readonly busy = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Brings one request to the database and answers once it is durable. Refuses with `busy` when too many wait. */
  submit(tenant: string, request: SupportRequest): Promise<SupportResult> {
    const queue = this.queues.get(tenant) ?? [];
    this.queues.set(tenant, queue);
    if (queue.length >= MAX_WAITING) throw new Refusal('busy');
    checkDeclared([request.wanted ? 'proposal.supported' : 'proposal.unsupported']);
    return new Promise((resolve, reject) => {
      queue.push({ request, resolve, reject });
      // After the requests that arrived together with this one.
      setImmediate(() => void outsideOfRequests(() => this.drain(tenant)));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    while (this.queues.size) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  private async drain(tenant: string): Promise<void> {
    if (this.busy.has(tenant)) return;
    this.busy.add(tenant);
    for (let queue = this.queues.get(tenant); queue?.length;) await this.write(tenant, takeBatch(queue));
    this.queues.delete(tenant);
    this.busy.delete(tenant);
  }

  private async write(tenant: string, batch: PendingSupport[], tries = MAX_ATTEMPTS): Promise<void> {
    try {
      const requests = batch.map(({ request }) => request);
      const results = await this.database.inside({ tenant, actor: null }, (scope) => writeSupports(scope, requests, this.clock));
      batch.forEach(({ resolve, reject }, at) => {
        const result = results[at];
        if (!result || result instanceof Refusal) reject(result ?? new Refusal('unexpected'));
        else resolve(result);
      });
    } catch (error) {
      if (tries > 1 && (error as { code?: string }).code === '40P01') return this.write(tenant, batch, tries - 1);
      for (const { reject } of batch) reject(error);
    }
  }
}

/** The first requests of the queue, up to one that asks the opposite of another for the same person and proposal. */
function takeBatch(queue: PendingSupport[]): PendingSupport[] {
  const wanted = new Map<string, boolean>();
  let size = 0;
  for (const { request } of queue) {
    const pair = `${request.person.id} ${request.proposal}`;
    if (size === BATCH_SIZE || (wanted.get(pair) ?? request.wanted) !== request.wanted) break;
    wanted.set(pair, request.wanted);
    size += 1;
  }
  return queue.splice(0, size);
}
