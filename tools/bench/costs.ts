import { present } from '@participa/base/present.ts';
import 'reflect-metadata';
import type { Database } from '@participa/platform/database/database.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { openDatabase } from './open-database.ts';
import { median } from './verdict.ts';

/** What some work costs the database: pages touched, which is the same at every run, and milliseconds, which are not. */
export interface Cost {
  buffers: number;
  ms: number;
}
interface Plan {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
  'Execution Time': number;
}

/**
 * Explains what services ask instead of only running it: the very statements, in sealed transactions of the application's role, so that
 * row-level security is in force. What is written is undone.
 */
export class Costs {
  private constructor(private readonly database: Database) {}

  static async open(appUrl: string, secret: string): Promise<Costs> {
    return new Costs(await openDatabase(appUrl, secret));
  }

  /** The database as services know it; inside `of`, what they run through it is explained. */
  get shown(): Database {
    return this.database;
  }

  /** The cost of `work` in a transaction of `tenant`: the pages of the first run after one that warms up, the median time of three. */
  async of(tenant: string, work: (tx: Tx) => Promise<unknown>): Promise<Cost> {
    const runs: Cost[] = [];
    for (let run = 0; run < 4; run++) runs.push(await this.once(tenant, work));
    const warm = runs.slice(1);
    return { buffers: median(warm.map(({ buffers }) => buffers)), ms: median(warm.map(({ ms }) => ms)) };
  }

  /** The cost of one statement that needs no tenant, such as looking up a host. */
  async ofPlain(sql: string, given: unknown[]): Promise<Cost> {
    const plans: Cost[] = [];
    for (let run = 0; run < 4; run++) {
      const rows = await this.database.dataSource.query<{ 'QUERY PLAN': [Plan] }[]>(explain(sql), given);
      plans.push(costOf(present(rows[0])['QUERY PLAN'][0]));
    }
    return { buffers: present(plans[1]).buffers, ms: median(plans.slice(1).map(({ ms }) => ms)) };
  }

  close(): Promise<void> {
    return this.database.dataSource.destroy();
  }

  private async once(tenant: string, work: (tx: Tx) => Promise<unknown>): Promise<Cost> {
    const total: Cost = { buffers: 0, ms: 0 };
    const undone = new Error('undone');
    await this.database
      .inside({ tenant, actor: null }, async (tx) => {
        const transaction = this.database['transaction']();
        const client = transaction['client'];
        // Services may send two statements before either is answered; explaining takes several steps, so they wait for one another.
        let before: Promise<unknown> = Promise.resolve();
        const explained = (_name: string | undefined, sql: string, values: unknown[]) => {
          const now = before.then(async () => {
            await client.query('SAVEPOINT measured');
            const { rows } = await client.query<{ 'QUERY PLAN': [Plan] }>(explain(sql), values);
            await client.query('ROLLBACK TO SAVEPOINT measured');
            const { buffers, ms } = costOf(present(rows[0])['QUERY PLAN'][0]);
            total.buffers += buffers;
            total.ms += ms;
            return client.query(sql, values);
          });
          before = now.catch(() => undefined);
          return now;
        };
        Object.assign(transaction, { query: explained });
        await work(tx);
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return total;
  }
}

const explain = (sql: string) => `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${sql}`;
const costOf = ({ Plan: plan, 'Execution Time': ms }: Plan): Cost => ({
  buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
  ms,
});
