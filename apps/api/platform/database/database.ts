import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { seal } from './seal.ts';
import type { Statement } from './sql.ts';
import { Transaction } from './transaction.ts';
import { Tx } from './tx.ts';

/** For whom a transaction is: the tenant whose rows it may touch and the person who acts, if any. */
export interface TenantContext {
  tenant: string;
  actor: string | null;
}

type Backend = PoolClient & { processID: number; connection: { stream: Socket } };

/** The only door to the database: every statement runs in a transaction sealed for one tenant. */
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();
  /** The rows of the transaction that the caller runs in; Nest gives it to services as `Tx`. */
  readonly tx = new Tx(() => this.transaction());
  /** Sees every statement that services run; tests count and check them here. */
  onStatement: ((sql: string) => void) | undefined;

  constructor(
    readonly dataSource: DataSource,
    private readonly key: Buffer,
  ) {}

  /** The transaction this code runs in. Throws outside of one: a service cannot forget the tenant. */
  private transaction(): Transaction {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('Not inside a transaction: wrap the call in database.inside({ tenant, actor }, …)');
    return transaction;
  }

  /**
   * Runs `work` in one transaction of `who.tenant`. Inside another of the same tenant it joins it; of another tenant it refuses. With
   * `snapshot` all its statements see one moment.
   */
  async inside<T>(context: TenantContext, work: (tx: Tx) => Promise<T>, { readOnly = false, snapshot = false } = {}): Promise<T> {
    const outer = this.current.getStore();
    if (outer) {
      if (outer.tenant !== context.tenant) throw new Error('A transaction of one tenant cannot hold another of a second tenant');
      return work(this.tx);
    }
    return this.withConnection(async (client, release) => {
      // Not awaited: the connection pipelines, so the first statement of the work travels with it.
      const begun = this.begin(client, context, readOnly, snapshot);
      const transaction = new Transaction(
        context.tenant,
        context.actor,
        client,
        () => this.managerOn(client),
        (sql) => this.onStatement?.(sql),
      );
      const result = await this.current.run(transaction, () => work(this.tx));
      await begun;
      const committed = transaction.committed ?? client.query('COMMIT');
      // A read-only result is returned without waiting for COMMIT.
      if (readOnly) return release(committed, result);
      if ((await committed).command !== 'COMMIT') throw new Error('The transaction was rolled back');
      return release(committed, result);
    });
  }

  /** The rows of one statement, in a read-only transaction of its own: one round trip. */
  async queryOnce<Args, Row>(tenant: string, statement: Statement<Args, Row>, args: Args): Promise<Row[]> {
    const values = statement.values(tenant, args);
    return this.withConnection(async (client, release) => {
      this.onStatement?.(statement.text);
      const begun = this.begin(client, { tenant, actor: null }, true);
      const query = client.query(statement.text, values);
      const committed = client.query('COMMIT');
      const [, { rows }] = await Promise.all([begun, query, committed]);
      return release(committed, rows as Row[]);
    });
  }

  /** The rows of a statement on what belongs to no tenant, outside of any transaction. */
  async system<Args, Row>(statement: Statement<Args, Row>, args: Args): Promise<Row[]> {
    return (await (this.dataSource.driver as PostgresDriver).master.query(statement.text, statement.values(undefined, args))).rows as Row[];
  }

  /**
   * Lends a connection of the pool to `work`, which ends by `giveBack(last, result)`: the connection goes back when its last statement is
   * through. When the work throws, the transaction is rolled back; a connection that cannot even do that is thrown away.
   */
  private async withConnection<T>(work: (client: Backend, giveBack: (last: Promise<unknown>, result: T) => T) => Promise<T>): Promise<T> {
    const client = (await (this.dataSource.driver as PostgresDriver).master.connect()) as Backend;
    client.on('error', ignoreError);
    const end = (broken?: Error) => {
      client.off('error', ignoreError);
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
  private managerOn(client: Backend): EntityManager {
    const runner = this.dataSource.createQueryRunner();
    Object.assign(runner, { databaseConnection: client, isTransactionActive: true, transactionDepth: 1 });
    if (this.onStatement) observeRunner(runner, this.onStatement);
    return runner.manager;
  }

  /**
   * Begins on a clean session: settings, cursors and prepared statements that injected SQL may have left are gone. The seal travels as
   * a parameter, because every session of the API's role can read the text of the others' statements.
   */
  private begin(client: Backend, { tenant, actor }: TenantContext, readOnly: boolean, snapshot = false): Promise<unknown> {
    sendTogether(client);
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
const ignoreError = () => undefined;

/** What is written until this turn of the event loop is over leaves together: each packet of its own costs a system call at both ends. */
function sendTogether({ connection: { stream } }: Backend): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Lets `tap` see what TypeORM makes of the entity methods too. */
function observeRunner(runner: ReturnType<DataSource['createQueryRunner']>, onStatement: (sql: string) => void): void {
  const query = runner.query.bind(runner) as (sql: string, ...more: unknown[]) => Promise<unknown>;
  Object.assign(runner, {
    query: (sql: string, ...more: unknown[]) => {
      onStatement(sql);
      return query(sql, ...more);
    },
  });
}
