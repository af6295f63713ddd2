import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Scope } from './scope.ts';
import { seal } from './seal.ts';

/** For whom a transaction is: the tenant whose rows it may touch and the person who acts, if any. */
export interface Who {
  tenant: string;
  actor: string | null;
}

type Backend = PoolClient & { processID: number; connection: { stream: Socket } };

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

  /** Runs `work` in one transaction of `who.tenant`. Inside another of the same tenant it joins it; of another tenant it refuses. With `snapshot` all its statements see one moment. */
  async inside<T>(who: Who, work: (scope: Scope) => Promise<T>, { readOnly = false, snapshot = false } = {}): Promise<T> {
    const around = this.current.getStore();
    if (around) {
      if (around.tenant !== who.tenant) throw new Error('A transaction of one tenant cannot hold another of a second tenant');
      return work(around);
    }
    return this.onClient(async (client, giveBack) => {
      // Not awaited: the connection pipelines, so the first statement of the work travels with it.
      const begun = this.begin(client, who, readOnly, snapshot);
      const scope = new Scope(
        who.tenant,
        who.actor,
        client,
        () => this.runnerOn(client),
        (sql) => this.tap?.(sql),
      );
      const result = await this.current.run(scope, () => work(scope));
      await begun;
      const committed = scope.committed ?? client.query('COMMIT');
      // What was only read is told at once: there is nothing that could still fail to be kept.
      if (readOnly) return giveBack(committed, result);
      if ((await committed).command !== 'COMMIT') throw new Error('The transaction was rolled back');
      return giveBack(committed, result);
    });
  }

  /** One statement in a read-only transaction of its own, in one round trip. Its `$1` is the tenant, its further parameters are `given`. */
  async glance<Row extends QueryResultRow>(tenant: string, sql: string, given: readonly unknown[] = []): Promise<Row[]> {
    return this.onClient(async (client, giveBack) => {
      this.tap?.(sql);
      const begun = this.begin(client, { tenant, actor: null }, true);
      const asked = client.query<Row>(sql, [tenant, ...given]);
      const committed = client.query('COMMIT');
      const [, { rows }] = await Promise.all([begun, asked, committed]);
      return giveBack(committed, rows);
    });
  }

  /**
   * Lends a connection of the pool to `work`, which ends by `giveBack(last, result)`: the connection goes back when its last statement is
   * through. When the work throws, the transaction is rolled back; a connection that cannot even do that is thrown away.
   */
  private async onClient<T>(work: (client: Backend, giveBack: (last: Promise<unknown>, result: T) => T) => Promise<T>): Promise<T> {
    const client = (await (this.dataSource.driver as PostgresDriver).master.connect()) as Backend;
    client.on('error', ignore);
    const end = (broken?: Error) => {
      client.off('error', ignore);
      client.release(broken);
    };
    try {
      return await work(client, (last, result) => {
        last.then(() => end(), end);
        return result;
      });
    } catch (error) {
      await client.query('ROLLBACK').then(() => end(), end);
      throw error;
    }
  }

  /** TypeORM's entity methods on a connection that is ours and in a transaction already, so that it opens none of its own inside. */
  private runnerOn(client: Backend): QueryRunner {
    const runner = this.dataSource.createQueryRunner();
    Object.assign(runner, { databaseConnection: client, isTransactionActive: true, transactionDepth: 1 });
    if (this.tap) watch(runner, this.tap);
    return runner;
  }

  /**
   * Begins on a clean session: settings, cursors and prepared statements that injected SQL may have left are gone. The seal travels as
   * a parameter, because every session of the API's role can read the text of the others' statements.
   */
  private begin(client: Backend, { tenant, actor }: Who, readOnly: boolean, snapshot = false): Promise<unknown> {
    together(client);
    const mode = readOnly ? ' READ ONLY' : '';
    const begun = Promise.all([
      ...(snapshot
        ? // On its own: what stands before it in the same message would have taken the snapshot already.
          [client.query('RESET ALL;CLOSE ALL;DEALLOCATE ALL'), client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ${mode}`)]
        : [client.query(`RESET ALL;CLOSE ALL;DEALLOCATE ALL;BEGIN${mode}`)]),
      client.query(`SELECT set_config('app.tenant',$1,true),set_config('app.actor',$2,true)`, [
        seal(this.key, tenant, client.processID),
        actor ?? '',
      ]),
    ]);
    begun.catch(() => undefined);
    return begun;
  }
}

/** A connection that breaks while it is lent fails the statement under way, and that is where it is told. */
const ignore = () => undefined;

/** What is written until this turn of the event loop is over leaves together: each packet of its own costs a system call at both ends. */
function together({ connection: { stream } }: Backend): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
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
