import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { Scope } from './scope.ts';
import { seal } from './seal.ts';

/** For whom a transaction is: the tenant whose rows it may touch and the person who acts, if any. */
export interface Who {
  tenant: string;
  actor: string | null;
}

type Backend = PoolClient & { processID: number };

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
    const client = (await runner.connect()) as Backend;
    let broken: Error | undefined;
    try {
      // Not awaited: the connection pipelines, so the first statement of the work travels with it.
      const begun = this.begin(client, who, readOnly);
      markActive(runner);
      if (this.tap) watch(runner, this.tap);
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

  /** One statement in a read-only transaction of its own, in one round trip. Its `$1` is the tenant, its further parameters are `given`. */
  async glance<Row extends QueryResultRow>(tenant: string, sql: string, given: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as Backend;
    try {
      this.tap?.(sql);
      const begun = this.begin(client, { tenant, actor: null }, true);
      const [, { rows }] = await Promise.all([begun, client.query<Row>(sql, [tenant, ...given]), client.query('COMMIT')]);
      return rows;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Begins on a clean session: settings, cursors and prepared statements that injected SQL may have left are gone. The seal travels as
   * a parameter, because every session of the API's role can read the text of the others' statements.
   */
  private begin(client: Backend, { tenant, actor }: Who, readOnly: boolean): Promise<unknown> {
    const begun = Promise.all([
      client.query(`RESET ALL;CLOSE ALL;DEALLOCATE ALL;BEGIN${readOnly ? ' READ ONLY' : ''}`),
      client.query(`SELECT set_config('app.tenant',$1,true),set_config('app.actor',$2,true)`, [seal(this.key, tenant, client.processID), actor ?? '']),
    ]);
    begun.catch(() => undefined);
    return begun;
  }
}

/** Tells TypeORM that its connection is in a transaction already, so that it opens none of its own inside ours. */
function markActive(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

/** Lets `tap` see what TypeORM makes of the entity methods too. */
function watch(runner: QueryRunner, tap: (sql: string) => void): void {
  const query = runner.query.bind(runner) as (sql: string, ...more: unknown[]) => Promise<unknown>;
  Object.assign(runner, {
    query: (sql: string, ...more: unknown[]) => {
      tap(sql);
      return query(sql, ...more);
    },
  });
}
