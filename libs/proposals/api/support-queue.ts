import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { writeSupports, type Answer, type Wish } from './write-supports.ts';

/** Supports written together at most. */
const BATCH = 50;
/** Wishes that may wait in one tenant before the next is told to come back. */
const QUEUE = 2_000;
/** A batch that lost a deadlock is written again, this often. */
const TRIES = 4;

interface Waiting {
  wish: Wish;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/**
 * Supports of one tenant queue here and are committed together, before any of them is answered. The wall of a popular proposal is
 * the disk under its counter's lock: fifty supports then cost what one does. One batch is under way in a tenant at a time.
 */
@Injectable()
export class SupportQueue implements OnApplicationShutdown {
  private readonly queues = new Map<string, Waiting[]>();
  private readonly busy = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Brings one wish to the database and answers once it is durable. Refuses with `busy` when too many wait. */
  put(tenant: string, wish: Wish): Promise<Answer> {
    const queue = this.queues.get(tenant) ?? [];
    this.queues.set(tenant, queue);
    if (queue.length >= QUEUE) throw new Refusal('busy');
    return new Promise((resolve, reject) => {
      queue.push({ wish, resolve, reject });
      // After the requests that arrived together with this one.
      setImmediate(() => void this.drain(tenant));
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

  private async write(tenant: string, batch: Waiting[], tries = TRIES): Promise<void> {
    try {
      const wishes = batch.map(({ wish }) => wish);
      const answers = await this.database.inside({ tenant, actor: null }, (scope) => writeSupports(scope, wishes, this.clock));
      batch.forEach(({ resolve, reject }, at) => {
        const answer = answers[at]!;
        if (answer instanceof Refusal) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      if (tries > 1 && (error as { code?: string }).code === '40P01') return this.write(tenant, batch, tries - 1);
      for (const { reject } of batch) reject(error);
    }
  }
}

/** The first wishes of the queue, as long as nobody in them wants both to support and not to support the same proposal. */
function takeBatch(queue: Waiting[]): Waiting[] {
  const wanted = new Map<string, boolean>();
  let size = 0;
  for (const { wish } of queue) {
    const pair = `${wish.person.id} ${wish.proposal}`;
    if (size === BATCH || (wanted.get(pair) ?? wish.wanted) !== wish.wanted) break;
    wanted.set(pair, wish.wanted);
    size += 1;
  }
  return queue.splice(0, size);
}
