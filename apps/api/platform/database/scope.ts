import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';

/** What every tenant's row has; the scope fills it. */
export interface TenantRow {
  tenantId: string;
}
type Where<Row extends TenantRow> = Omit<FindOptionsWhere<Row>, 'tenantId'>;

/** A transaction of one tenant. Its entity methods add the tenant to every statement; `rows` is for SQL that names it itself as `$1`. */
export class Scope {
  constructor(
    readonly tenant: string,
    readonly actor: string | null,
    private readonly client: PoolClient,
    private readonly open: () => QueryRunner,
    private readonly tap: (sql: string) => void,
  ) {}

  /** Made only for those who use entities: most statements are SQL. */
  private get runner(): QueryRunner {
    return (this.opened ??= this.open());
  }
  private opened: QueryRunner | undefined;

  /** Runs SQL whose `$1` is the tenant and whose further parameters are `given`. */
  async rows<Row extends QueryResultRow>(sql: string, given: readonly unknown[] = []): Promise<Row[]> {
    this.tap(sql);
    return (await this.client.query<Row>(sql, [this.tenant, ...given])).rows;
  }

  /** Like `rows`, for the last statement of a transaction: the end travels with it, which spares a round trip. Nothing may follow. */
  async lastRows<Row extends QueryResultRow>(sql: string, given: readonly unknown[] = []): Promise<Row[]> {
    const rows = this.rows<Row>(sql, given);
    this.committed = this.client.query('COMMIT');
    this.committed.catch(() => undefined);
    return rows;
  }
  /** The end of the transaction, when it is under way already. */
  committed: Promise<QueryResult> | undefined;

  find<Row extends TenantRow & ObjectLiteral>(
    entity: EntityTarget<Row>,
    where: Where<Row>,
    options: Omit<FindManyOptions<Row>, 'where'> = {},
  ): Promise<Row[]> {
    return this.runner.manager.find(entity, { ...options, where: this.mine(where) });
  }

  one<Row extends TenantRow & ObjectLiteral>(entity: EntityTarget<Row>, where: Where<Row>): Promise<Row | null> {
    return this.runner.manager.findOneBy(entity, this.mine(where));
  }

  async insert<Row extends TenantRow & ObjectLiteral>(
    entity: EntityTarget<Row>,
    row: Omit<QueryDeepPartialEntity<Row>, 'tenantId'>,
  ): Promise<void> {
    await this.runner.manager.insert(entity, { ...row, tenantId: this.tenant } as unknown as QueryDeepPartialEntity<Row>);
  }

  /** How many rows were changed. */
  async update<Row extends TenantRow & ObjectLiteral>(
    entity: EntityTarget<Row>,
    where: Where<Row>,
    set: QueryDeepPartialEntity<Row>,
  ): Promise<number> {
    return (await this.runner.manager.update(entity, this.mine(where), set)).affected ?? 0;
  }

  /** How many rows were deleted. */
  async delete<Row extends TenantRow & ObjectLiteral>(entity: EntityTarget<Row>, where: Where<Row>): Promise<number> {
    return (await this.runner.manager.delete(entity, this.mine(where))).affected ?? 0;
  }

  private mine<Row extends TenantRow>(where: Where<Row>): FindOptionsWhere<Row> {
    return { ...where, tenantId: this.tenant } as FindOptionsWhere<Row>;
  }
}
