import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { Scope } from './scope.ts';
import { plainId, seal } from './seal.ts';

/** For whom a transaction is: the tenant whose rows it may touch and the person who acts, if any. */
export interface Who {
  tenant: string;
  actor: string | null;
}

/** The only door to the database: every statement runs in a transaction sealed for one tenant. */
export class Database {
  private readonly current = new AsyncLocalStorage<Scope>();
  /** Sees every statement that services run; tests count and check them here. */
  tap: ((sql: string) => void) | undefined;

  constructor(
    readonly dataSource: DataSource,
    private readonly key: Buffer,
  ) {}

  /** The transaction this code runs in. Throws outside of one: a service cannot forget the tenant. */
  get now(): Scope {
    const scope = this.current.getStore();
    if (!scope) throw new Error('Not inside a transaction: wrap the call in database.inside({ tenant, actor }, …)');
    return scope;
  }

  /** Runs `work` in one transaction of `who.tenant`. Inside another of the same tenant it joins it; of another tenant it refuses. */
  async inside<T>(who: Who, work: (scope: Scope) => Promise<T>, { readOnly = false } = {}): Promise<T> {
    const around = this.current.getStore();
    if (around) {
      if (around.tenant !== who.tenant) throw new Error('A transaction of one tenant cannot hold another of a second tenant');
      return work(around);
    }
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient & { processID: number };
    let broken: Error | undefined;
    try {
      // Not awaited: the connection pipelines, so the first statement of the work travels with it.
      const begun = client.query(this.opening(who, client.processID, readOnly));
      begun.catch(() => undefined);
      markActive(runner);
      const scope = new Scope(who.tenant, who.actor, client, runner, (sql) => this.tap?.(sql));
      const result = await this.current.run(scope, () => work(scope));
      await begun;
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      if (broken) client.emit('error', broken);
      await runner.release();
    }
  }

  /** One statement in a read-only transaction of its own, in one round trip. `sql` must hold nothing that came from outside unchecked. */
  async glance<Row>(tenant: string, sql: string): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient & { processID: number };
    try {
      this.tap?.(sql);
      const results = (await client.query(`${this.opening({ tenant, actor: null }, client.processID, true)};${sql};COMMIT`)) as unknown as { rows: Row[] }[];
      return results[2]!.rows;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private opening({ tenant, actor }: Who, backend: number, readOnly: boolean): string {
    const begin = readOnly ? 'BEGIN READ ONLY' : 'BEGIN';
    return `${begin};SELECT set_config('app.tenant','${seal(this.key, tenant, backend)}',true),set_config('app.actor','${actor ? plainId(actor) : ''}',true)`;
  }
}

/** Tells TypeORM that its connection is in a transaction already, so that it opens none of its own inside ours. */
function markActive(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}
