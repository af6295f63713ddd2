import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { checkDeclared } from '../declared-events.ts';
import { Refusal } from '../refusal.ts';
import type { Statement } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** What every row of a tenant has; `Tx` fills it. */
export interface TenantRow {
  tenantId: string;
}
type Entity<Row> = EntityTarget<Row & ObjectLiteral>;
type Where<Row extends TenantRow> = Omit<FindOptionsWhere<Row>, 'tenantId'>;
/** Nothing, for a statement without parameters. */
type Given<Args> = keyof Args extends never ? [] : [args: Args];

/**
 * The rows of the transaction this code runs in, for services: `rows`, `maybe`, `one`, `run` send declared statements; `find`, `findOne`,
 * `insert`, `update`, `delete` are TypeORM's on one entity. Every one of them carries the transaction's tenant.
 */
@Injectable()
export class Tx {
  constructor(private readonly current: () => Transaction) {}

  get tenant(): string {
    return this.current().tenant;
  }

  /** The person who acts, if any. */
  get actor(): string | null {
    return this.current().actor;
  }

  /** All rows of a statement. */
  async rows<Args, Row>(statement: Statement<Args, Row>, ...args: Given<Args>): Promise<Row[]> {
    return (await this.send(statement, args[0])).rows as Row[];
  }

  /** The row of a statement that gives at most one. */
  async maybe<Args, Row>(statement: Statement<Args, Row>, ...args: Given<Args>): Promise<Row | undefined> {
    return (await this.send(statement, args[0])).rows[0] as Row | undefined;
  }

  /** The row of a statement that gives one; refuses with `not_found` when there is none. */
  async one<Args, Row>(statement: Statement<Args, Row>, ...args: Given<Args>): Promise<Row> {
    const row = (await this.send(statement, args[0])).rows[0] as Row | undefined;
    if (row === undefined) throw new Refusal('not_found');
    return row;
  }

  /** How many rows a statement wrote; for those whose rows nobody needs. */
  async run<Args, Row>(statement: Statement<Args, Row>, ...args: Given<Args>): Promise<number> {
    return (await this.send(statement, args[0])).rowCount ?? 0;
  }

  /**
   * Waits for statements that were sent one after the other without waiting between them: one round trip. Each sees what those before
   * it did: `await tx.together(tx.rows(lockCounters, …), tx.rows(readProposals, …))`.
   */
  together<const Sent extends readonly Promise<unknown>[]>(...sent: Sent): Promise<{ -readonly [At in keyof Sent]: Awaited<Sent[At]> }> {
    return Promise.all(sent);
  }

  /**
   * Says that nothing follows `statement` in this transaction: once it is run, COMMIT travels with it, which spares a round trip on a hot
   * path. When the work does not come to it, the transaction ends as any other.
   */
  commitWith(statement: { readonly name: string }): void {
    this.current().commitWith = statement.name;
  }

  find<Row extends TenantRow>(entity: Entity<Row>, where: Where<Row>, options: Omit<FindManyOptions<Row>, 'where'> = {}): Promise<Row[]> {
    return this.current().manager.find(entity, { ...options, where: this.mine(where) });
  }

  findOne<Row extends TenantRow>(entity: Entity<Row>, where: Where<Row>): Promise<Row | null> {
    return this.current().manager.findOneBy(entity, this.mine(where));
  }

  async insert<Row extends TenantRow>(entity: Entity<Row>, row: Omit<QueryDeepPartialEntity<Row>, 'tenantId'>): Promise<void> {
    await this.current().manager.insert(entity, { ...row, tenantId: this.tenant } as unknown as QueryDeepPartialEntity<
      Row & ObjectLiteral
    >);
  }

  /** How many rows were changed. */
  async update<Row extends TenantRow>(entity: Entity<Row>, where: Where<Row>, set: QueryDeepPartialEntity<Row>): Promise<number> {
    const { affected } = await this.current().manager.update(entity, this.mine(where), set as QueryDeepPartialEntity<Row & ObjectLiteral>);
    return affected ?? 0;
  }

  /** How many rows were deleted. */
  async delete<Row extends TenantRow>(entity: Entity<Row>, where: Where<Row>): Promise<number> {
    return (await this.current().manager.delete(entity, this.mine(where))).affected ?? 0;
  }

  private send<Args, Row>(statement: Statement<Args, Row>, args: Args | undefined) {
    const transaction = this.current();
    if (statement.records.length) checkDeclared(statement.records);
    return transaction.query(statement.name, statement.text, statement.values(transaction.tenant, args ?? ({} as Args)));
  }

  private mine<Row extends TenantRow>(where: Where<Row>): FindOptionsWhere<Row & ObjectLiteral> {
    return { ...where, tenantId: this.tenant };
  }
}
