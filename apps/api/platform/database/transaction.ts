import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';

/** A transaction that is under way. `Database` makes it, `Tx` is how services use it. */
export class Transaction {
  /** The end of the transaction, when it is under way already. */
  committed: Promise<QueryResult> | undefined;

  constructor(
    readonly tenant: string,
    readonly actor: string | null,
    private readonly client: PoolClient,
    private readonly makeManager: () => EntityManager,
    private readonly tap: (sql: string) => void,
  ) {}

  /** The name of the statement with which COMMIT travels. */
  commitWith: string | undefined;

  /** Made only where entities are used: most statements are SQL. */
  get manager(): EntityManager {
    return (this.made ??= this.makeManager());
  }
  private made: EntityManager | undefined;

  query<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<QueryResult<Row>> {
    if (this.committed) throw new Error(`The transaction ended with ${this.commitWith}: no statement can follow`);
    this.tap(text);
    const result = this.client.query<Row>(text, values);
    if (name === this.commitWith) {
      this.committed = this.client.query('COMMIT');
      this.committed.catch(() => undefined);
    }
    return result;
  }
}
