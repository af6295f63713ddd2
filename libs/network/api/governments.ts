import { Injectable } from '@nestjs/common';
import { toCursor } from '@participa/base/paging.ts';
import { isReserved, type Founding, type GovernmentLine, type Stage } from '../domain/founding.ts';
import { templateFor } from '@participa/tenants/domain/template.ts';
import { variantFor } from '@participa/base/language.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Invitations } from '@participa/people/api/invitations.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import type { Operator } from './operator.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';

interface GovernmentSql {
  id: string;
  slug: string;
  name: string;
  kind: GovernmentLine['kind'];
  country: string;
  stage: Stage;
  sandbox_of: string | null;
  created_at: Date;
  suspended_at: Date | null;
  exported_at: Date | null;
  may_be_purged: boolean;
}

const columns = `t.id, t.slug, t.name, t.kind, t.country, t.created_at, t.suspended_at, t.exported_at,
  CASE WHEN t.condemned_at IS NOT NULL THEN 'condemned' WHEN t.arriving THEN 'arriving' WHEN t.suspended_at IS NOT NULL THEN 'suspended' WHEN t.live_at IS NULL THEN 'preparing' ELSE 'live' END AS stage,
  (SELECT o.slug FROM tenants o WHERE o.id = t.sandbox_of) AS sandbox_of, coalesce(t.exported_at >= t.suspended_at, false) AS may_be_purged`;

/** What the operator does with governments. Each is founded in two steps, the network's and its own, for no transaction is of two tenants. */
@Injectable()
export class Governments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly invitations: Invitations,
  ) {}

  async list(
    operator: Operator,
    query: { after?: string | undefined; take: number },
  ): Promise<{ items: GovernmentLine[]; next: string | null }> {
    const after = keyAfter(query.after, ['text', 'uuid']);
    const rows = await this.inNetwork(operator, (scope) =>
      scope.rows<GovernmentSql>(
        `SELECT ${columns} FROM tenants t WHERE $1::uuid IS NOT NULL AND t.kind <> 'network' AND ($2::text IS NULL OR (t.name, t.id) > ($2, $3::uuid)) ORDER BY t.name, t.id LIMIT $4`,
        [after?.[0] ?? null, after?.[1] ?? null, query.take + 1],
      ),
    );
    const items = rows.slice(0, query.take);
    const lines: GovernmentLine[] = [];
    for (const row of items) lines.push(await this.toLine(row, operator));
    return { items: lines, next: rows.length > query.take ? toCursor([items.at(-1)!.name, items.at(-1)!.id]) : null };
  }

  async one(operator: Operator, id: string): Promise<GovernmentLine> {
    const rows = await this.inNetwork(operator, (scope) =>
      scope.rows<GovernmentSql>(`SELECT ${columns} FROM tenants t WHERE $1::uuid IS NOT NULL AND t.id = $2 AND t.kind <> 'network'`, [id]),
    );
    return this.toLine(orNotFound(rows[0]), operator);
  }

  /** A new government with working pages. Should its own half fail, nothing of it stays. */
  async create(operator: Operator, { email, ...founding }: Founding): Promise<GovernmentLine> {
    const { zones, topics, ...look } = templateFor(founding.variant);
    const id = await this.register(operator, { ...founding, ...look, time_zone: founding.timeZone, motto: '', arriving: true });
    await this.undoOnFailure(operator, id, async () => {
      await this.database.inside({ tenant: id, actor: null }, async (scope) => {
        await scope.rows(
          `INSERT INTO zones (tenant_id, key, name, position) SELECT $1, key, name, position FROM jsonb_to_recordset($2) AS given (key text, name text, position int)`,
          [JSON.stringify(zones.map((zone, position) => ({ ...zone, position })))],
        );
        await scope.rows(
          `INSERT INTO topics (tenant_id, key, name, icon, position) SELECT $1, key, name, icon, position FROM jsonb_to_recordset($2) AS given (key text, name text, icon text, position int)`,
          [JSON.stringify(topics.map((topic, position) => ({ ...topic, position })))],
        );
        await this.audit.record('tenant.created', id, { name: founding.name });
        await this.invitations.send(
          { email, roles: ['admin'] },
          { name: founding.name, address: operator.addressOf(founding.slug), variant: founding.variant },
        );
      });
    });
    await this.inNetwork(operator, async (scope) => {
      await scope.rows(`SELECT network.settle($2) WHERE $1::uuid IS NOT NULL`, [id]);
      await this.audit.record('government.founded', id, { slug: founding.slug, name: founding.name });
    });
    this.registry.clear();
    return this.one(operator, id);
  }

  /** Somebody more to administer a government: its first invitation may have gone to the wrong address. */
  async invite(operator: Operator, id: string, email: string): Promise<void> {
    const { slug, name, stage } = await this.one(operator, id);
    if (stage === 'condemned' || stage === 'arriving') throw new Refusal('not_found');
    const [tenant] = await this.database.dataSource.query<{ variant: Founding['variant']; languages: [] }[]>(
      'SELECT variant, languages FROM tenants WHERE id = $1',
      [id],
    );
    await this.database.inside({ tenant: id, actor: null }, () =>
      this.invitations.send(
        { email, roles: ['admin'] },
        { name, address: operator.addressOf(slug), variant: variantFor(tenant, null, null) },
      ),
    );
  }

  async suspend(operator: Operator, id: string, whether: boolean): Promise<GovernmentLine> {
    await this.inNetwork(operator, async (scope) => {
      const [{ done } = { done: false }] = await scope.rows<{ done: boolean }>(
        `SELECT network.suspend($2, $3) AS done WHERE $1::uuid IS NOT NULL`,
        [id, whether],
      );
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
      await this.inNetwork(operator, (scope) =>
        scope.rows(`SELECT network.found($2) WHERE $1::uuid IS NOT NULL`, [JSON.stringify({ ...given, id })]),
      );
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
      await this.inNetwork(operator, (scope) => scope.rows(`SELECT network.forget($2) WHERE $1::uuid IS NOT NULL`, [id]));
      throw error;
    }
  }

  /** Every row of a condemned or arriving government, from inside its own fence. Tells how many of which table. */
  eraseRows(id: string): Promise<{ of_table: string; how_many: string }[]> {
    return this.database.inside({ tenant: id, actor: null }, async (scope) => {
      await allowLongStatements(scope);
      return scope.rows<{ of_table: string; how_many: string }>(
        'SELECT of_table, how_many FROM network.erase() WHERE $1::uuid IS NOT NULL',
      );
    });
  }

  /** For ever: only what was suspended and exported since, and whose slug was typed. */
  async purge(operator: Operator, id: string, typed: string): Promise<void> {
    const { slug, name, stage } = await this.one(operator, id);
    if (typed.trim() !== slug) throw new Refusal('slug_differs', { slug });
    // One that never settled, or whose purge was cut short, has nothing more to wait for.
    if (stage !== 'arriving' && stage !== 'condemned') await this.markForPurge(operator, id, slug);
    const erased = await this.eraseRows(id);
    const rows = erased.reduce((sum, { how_many }) => sum + Number(how_many), 0);
    await this.inNetwork(operator, async (scope) => {
      await scope.rows(`SELECT network.forget($2) WHERE $1::uuid IS NOT NULL`, [id]);
      await this.audit.record('government.purged', id, { slug, name, rows });
    });
    this.registry.clear();
  }

  private async markForPurge(operator: Operator, id: string, slug: string): Promise<void> {
    await this.inNetwork(operator, async (scope) => {
      const [sandbox] = await scope.rows(`SELECT FROM tenants WHERE $1::uuid IS NOT NULL AND sandbox_of = $2`, [id]);
      if (sandbox) throw new Refusal('has_sandbox');
      const [{ done } = { done: false }] = await scope.rows<{ done: boolean }>(
        `SELECT network.condemn($2, $3) AS done WHERE $1::uuid IS NOT NULL`,
        [id, slug],
      );
      if (!done) throw new Refusal('export_first');
    });
    this.registry.clear();
  }

  /** A line with two numbers from inside the government's own fence, and nothing else of it. */
  private async toLine(row: GovernmentSql, operator: Operator): Promise<GovernmentLine> {
    const [seen] = await this.database.queryOnce<{ people: number; at: Date | null }>(
      row.id,
      `SELECT (SELECT count(*)::int FROM (SELECT FROM people WHERE tenant_id = $1 LIMIT 100000) counted) AS people,
              (SELECT at FROM audit_log WHERE tenant_id = $1 ORDER BY id DESC LIMIT 1) AS at`,
    );
    return { ...lineOf(row, operator), people: seen!.people, lastActivity: seen!.at?.toISOString() ?? null };
  }

  /** A transaction of the network's own, in the operator's name. */
  inNetwork<T>({ tenant, actor }: Operator, work: (scope: Tx) => Promise<T>): Promise<T> {
    return this.database.inside({ tenant, actor }, work);
  }
}

/** Lets statements that touch a whole government take their time. */
export const allowLongStatements = (scope: Tx): Promise<unknown> =>
  scope.rows(
    `SELECT set_config('statement_timeout', '20min', true), set_config('idle_in_transaction_session_timeout', '10min', true) WHERE $1::uuid IS NOT NULL`,
  );

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
