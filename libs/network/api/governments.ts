import { Injectable } from '@nestjs/common';
import { isReserved, type Founding, type GovernmentLine } from '../domain/founding.ts';
import { templateFor } from '@participa/tenants/domain/template.ts';
import { variantFor } from '@participa/base/language.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Invitations } from '@participa/people/api/invitations.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import {
  allowLongStatements,
  condemn,
  erase,
  forget,
  found,
  governmentActivity,
  governmentLook,
  governmentPage,
  oneGovernment,
  sandboxOf,
  settle,
  suspend,
} from './governments.statements.ts';
import type { Operator } from './operator.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { Territory } from '@participa/tenants/api/territory.ts';

type GovernmentSql = RowOf<typeof oneGovernment>;

/** What the operator does with governments. Each is founded in two steps, the network's and its own: a transaction is of one tenant. */
@Injectable()
export class Governments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly invitations: Invitations,
    private readonly territory: Territory,
  ) {}

  async list(
    operator: Operator,
    query: { after?: string | undefined; take: number },
  ): Promise<{ items: GovernmentLine[]; next: string | null }> {
    const [afterName = null, afterId = null] = (keyAfter(query.after, ['text', 'uuid']) ?? []).map(String);
    const rows = await this.inNetwork(operator, (tx) => tx.rows(governmentPage, { afterName, afterId, take: query.take + 1 }));
    const { items, next } = pageOf(rows, query.take, ({ name, id }) => [name, id]);
    const lines: GovernmentLine[] = [];
    for (const row of items) lines.push(await this.toLine(row, operator));
    return { items: lines, next };
  }

  async one(operator: Operator, id: string): Promise<GovernmentLine> {
    const row = await this.inNetwork(operator, (tx) => tx.one(oneGovernment, { government: id }));
    return this.toLine(row, operator);
  }

  /** A new government with working pages. Should its own half fail, nothing of it stays. */
  async create(operator: Operator, { email, ...founding }: Founding): Promise<GovernmentLine> {
    const { zones, topics, ...look } = templateFor(founding.variant);
    const id = await this.register(operator, { ...founding, ...look, time_zone: founding.timeZone, motto: '', arriving: true });
    await this.undoOnFailure(operator, id, async () => {
      await this.database.inside({ tenant: id, actor: null }, async () => {
        await this.territory.putZones(zones);
        await this.territory.putTopics(topics);
        await this.audit.record('tenant.created', id, { name: founding.name });
        await this.invitations.send(
          { email, roles: ['admin'] },
          { name: founding.name, address: operator.addressOf(founding.slug), variant: founding.variant },
        );
      });
    });
    await this.inNetwork(operator, async (tx) => {
      await tx.run(settle, { government: id });
      await this.audit.record('government.founded', id, { slug: founding.slug, name: founding.name });
    });
    this.registry.clear();
    return this.one(operator, id);
  }

  /** Somebody more to administer a government: its first invitation may have gone to the wrong address. */
  async invite(operator: Operator, id: string, email: string): Promise<void> {
    const { slug, name, stage } = await this.one(operator, id);
    if (stage === 'condemned' || stage === 'arriving') throw new Refusal('not_found');
    const [look] = await this.database.system(governmentLook, { government: id });
    await this.database.inside({ tenant: id, actor: null }, () =>
      this.invitations.send(
        { email, roles: ['admin'] },
        { name, address: operator.addressOf(slug), variant: variantFor(orNotFound(look), null, null) },
      ),
    );
  }

  async suspend(operator: Operator, id: string, whether: boolean): Promise<GovernmentLine> {
    await this.inNetwork(operator, async (tx) => {
      const { done } = await tx.one(suspend, { government: id, whether });
      if (!done) throw new Refusal('not_found');
      await this.audit.record(whether ? 'government.suspended' : 'government.resumed', id);
    });
    this.registry.clear();
    return this.one(operator, id);
  }

  /** Puts a new row into the registry, still without anything of its own; the host answers only once it is settled. */
  async register(operator: Operator, given: Record<string, unknown> & { slug: string }): Promise<string> {
    const id = this.clock.id();
    if (isReserved(given.slug)) throw new Refusal('slug_taken', { slug: given.slug });
    try {
      await this.inNetwork(operator, (tx) => tx.run(found, { given: { ...given, id } }));
    } catch (error) {
      if ((error as { code?: string }).code === '23505') throw new Refusal('slug_taken', { slug: given.slug });
      throw error;
    }
    return id;
  }

  /** Does a new government's own half; where it fails, the government is gone again. */
  async undoOnFailure<T>(operator: Operator, id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.eraseRows(id);
      await this.inNetwork(operator, (tx) => tx.run(forget, { government: id }));
      throw error;
    }
  }

  /** Deletes every row of a condemned or arriving government, in its own transaction. Tells how many of which table. */
  eraseRows(id: string): Promise<RowOf<typeof erase>[]> {
    return this.database.inside({ tenant: id, actor: null }, async (tx) => {
      await tx.run(allowLongStatements);
      return tx.rows(erase);
    });
  }

  /** Deletes a government for ever: only one that was suspended and exported since, and whose slug was typed. */
  async purge(operator: Operator, id: string, typed: string): Promise<void> {
    const { slug, name, stage } = await this.one(operator, id);
    if (typed.trim() !== slug) throw new Refusal('slug_differs', { slug });
    // One that never settled, or whose purge was cut short, has nothing more to wait for.
    if (stage !== 'arriving' && stage !== 'condemned') await this.markForPurge(operator, id, slug);
    const erased = await this.eraseRows(id);
    const rows = erased.reduce((sum, { how_many }) => sum + Number(how_many), 0);
    await this.inNetwork(operator, async (tx) => {
      await tx.run(forget, { government: id });
      await this.audit.record('government.purged', id, { slug, name, rows });
    });
    this.registry.clear();
  }

  private async markForPurge(operator: Operator, id: string, slug: string): Promise<void> {
    await this.inNetwork(operator, async (tx) => {
      if (await tx.maybe(sandboxOf, { government: id })) throw new Refusal('has_sandbox');
      const { done } = await tx.one(condemn, { government: id, slug });
      if (!done) throw new Refusal('export_first');
    });
    this.registry.clear();
  }

  /** A line with two numbers of what belongs to the government, and nothing else of it. */
  private async toLine(row: GovernmentSql, operator: Operator): Promise<GovernmentLine> {
    const [seen] = await this.database.queryOnce(row.id, governmentActivity, {});
    return { ...lineOf(row, operator), people: seen?.people ?? 0, lastActivity: seen?.at?.toISOString() ?? null };
  }

  /** A transaction of the network's own, in the operator's name. */
  inNetwork<T>({ tenant, actor }: Operator, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inside({ tenant, actor }, work);
  }
}

const lineOf = (
  { sandbox_of, created_at, suspended_at, exported_at, may_be_purged, ...row }: GovernmentSql,
  { addressOf }: Operator,
): Omit<GovernmentLine, 'people' | 'lastActivity'> => ({
  ...row,
  address: addressOf(row.slug),
  sandboxOf: sandbox_of,
  createdAt: created_at.toISOString(),
  suspendedAt: suspended_at?.toISOString() ?? null,
  exportedAt: exported_at?.toISOString() ?? null,
  mayBePurged: may_be_purged,
});
