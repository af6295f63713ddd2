import { Injectable } from '@nestjs/common';
import { checklistOf, mayGoLive, type Checklist, type Settings, type SetupStep } from '../domain/settings.ts';
import type { Tenant } from '../domain/tenant.ts';
import { zonesFrom, type WantedZone } from '../domain/zones.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { TenantRegistry } from './tenant-registry.ts';
import { TenantTables } from '@participa/platform/database/tenant-tables.ts';

interface SettingsSql {
  sender_name: string;
  reply_to: string | null;
  terms: string;
  privacy: string;
  steps: SetupStep[];
}
const noSettings: SettingsSql = { sender_name: '', reply_to: null, terms: '', privacy: '', steps: [] };

/** What a government says of itself. Each step is saved by itself, noted as done, and seen at once in this process. */
@Injectable()
export class GovernmentSettings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly tables: TenantTables,
  ) {}

  async read(): Promise<Settings> {
    const { sender_name, reply_to, terms, privacy, steps } = await this.readRow();
    const [own] = await this.database.now.rows<
      Pick<Tenant, 'name' | 'motto' | 'kind' | 'coat' | 'brand' | 'variant' | 'languages'> & { live: boolean }
    >('SELECT name, motto, kind, coat, brand, variant, languages, live_at IS NOT NULL AS live FROM tenants WHERE id = $1');
    const zones = await this.database.now.rows<Settings['zones'][number]>(
      `SELECT z.key, z.name, s.zone IS NOT NULL AS mapped FROM zones z LEFT JOIN zone_shapes s ON s.tenant_id = z.tenant_id AND s.zone = z.key WHERE z.tenant_id = $1 ORDER BY z.position`,
    );
    const topics = await this.database.now.rows<Settings['topics'][number]>(
      'SELECT key, name, icon FROM topics WHERE tenant_id = $1 ORDER BY position',
    );
    return { ...own!, zones, topics, terms, privacy, senderName: sender_name, replyTo: reply_to, done: steps };
  }

  async checklist(): Promise<Checklist> {
    const { terms, privacy, steps } = await this.readRow();
    const [seen] = await this.database.now.rows<{ live: boolean; moderators: number; roll: boolean; processes: number }>(
      `SELECT t.live_at IS NOT NULL AS live, (SELECT count(*)::int FROM people p WHERE p.tenant_id = $1 AND 'moderator' = ANY (p.roles)) AS moderators,
              EXISTS (SELECT FROM roll_entries r WHERE r.tenant_id = $1) AS roll, (SELECT count(*)::int FROM processes c WHERE c.tenant_id = $1 AND c.state = 'open') AS processes
         FROM tenants t WHERE t.id = $1`,
    );
    const { live, moderators, roll, processes } = seen!;
    return checklistOf({ done: steps, moderators, papers: Boolean(terms && privacy), rollEntries: roll, processes }, live);
  }

  /** Name, colours and the like stand in the registry, which changes only for the government that this transaction is sealed for. */
  async describe(
    step: SetupStep,
    changes: Partial<Pick<Tenant, 'name' | 'motto' | 'kind' | 'coat' | 'brand' | 'variant' | 'languages'>>,
  ): Promise<void> {
    await this.database.now.rows('SELECT network.describe($2) WHERE $1::uuid IS NOT NULL', [JSON.stringify(changes)]);
    await this.markStepDone(step);
  }

  async write(
    step: SetupStep,
    { senderName, replyTo, terms, privacy }: Partial<Pick<Settings, 'senderName' | 'replyTo' | 'terms' | 'privacy'>>,
  ): Promise<void> {
    await this.markStepDone(step);
    await this.database.now.rows(
      `UPDATE tenant_settings SET sender_name = coalesce($2, sender_name), reply_to = CASE WHEN $3 THEN $4 ELSE reply_to END, terms = coalesce($5, terms), privacy = coalesce($6, privacy) WHERE tenant_id = $1`,
      [senderName ?? null, replyTo !== undefined, replyTo ?? null, terms ?? null, privacy ?? null],
    );
  }

  async writeArms(png: Buffer, tag: string): Promise<void> {
    await this.database.now.rows(
      `INSERT INTO tenant_arms (tenant_id, png) VALUES ($1, $2) ON CONFLICT (tenant_id) DO UPDATE SET png = excluded.png`,
      [png],
    );
    await this.describe('arms', { coat: `image-${tag}` });
  }

  async writeZones(wanted: readonly WantedZone[]): Promise<void> {
    const zones = zonesFrom(
      wanted,
      await this.database.now.rows<Tenant['zones'][number]>('SELECT key, name FROM zones WHERE tenant_id = $1 FOR UPDATE'),
    );
    await this.refuseUsed(
      'zone',
      zones.map(({ key }) => key),
    );
    await this.database.now.rows('DELETE FROM zone_shapes WHERE tenant_id = $1 AND NOT zone = ANY ($2)', [zones.map(({ key }) => key)]);
    await this.database.now.rows('DELETE FROM zones WHERE tenant_id = $1 AND NOT key = ANY ($2)', [zones.map(({ key }) => key)]);
    await this.database.now.rows(
      `INSERT INTO zones (tenant_id, key, name, position) SELECT $1, key, name, position FROM jsonb_to_recordset($2) AS given (key text, name text, position int)
       ON CONFLICT (tenant_id, key) DO UPDATE SET name = excluded.name, position = excluded.position`,
      [JSON.stringify(zones.map((zone, position) => ({ ...zone, position })))],
    );
    await this.markStepDone('zones');
  }

  /** The shapes of a map; its zones become the government's, besides those that are used and not on it. */
  async writeMap(shapes: readonly { name: string; path: string }[]): Promise<void> {
    const known = await this.database.now.rows<Tenant['zones'][number]>(
      'SELECT key, name FROM zones WHERE tenant_id = $1 ORDER BY position FOR UPDATE',
    );
    const drawn = zonesFrom(
      shapes.map(({ name }) => ({ key: null, name })),
      known,
    );
    const used = await this.usedKeys(
      'zone',
      drawn.map(({ key }) => key),
    );
    await this.writeZones([...drawn, ...known.filter(({ key }) => used.includes(key))]);
    await this.database.now.rows('DELETE FROM zone_shapes WHERE tenant_id = $1');
    await this.database.now.rows(
      `INSERT INTO zone_shapes (tenant_id, zone, path) SELECT $1, zone, path FROM jsonb_to_recordset($2) AS given (zone text, path text)`,
      [JSON.stringify(drawn.map(({ key }, at) => ({ zone: key, path: shapes[at]!.path })))],
    );
  }

  async writeTopics(wanted: readonly (WantedZone & { icon: string })[]): Promise<void> {
    const known = await this.database.now.rows<Tenant['topics'][number]>(
      'SELECT key, name, icon FROM topics WHERE tenant_id = $1 FOR UPDATE',
    );
    const topics = zonesFrom(wanted, known).map((topic) => ({
      ...topic,
      icon: wanted.find(({ name }) => name === topic.name)?.icon ?? 'ballot',
    }));
    await this.refuseUsed(
      'topic',
      topics.map(({ key }) => key),
    );
    await this.database.now.rows('DELETE FROM topics WHERE tenant_id = $1 AND NOT key = ANY ($2)', [topics.map(({ key }) => key)]);
    await this.database.now.rows(
      `INSERT INTO topics (tenant_id, key, name, icon, position) SELECT $1, key, name, icon, position FROM jsonb_to_recordset($2) AS given (key text, name text, icon text, position int)
       ON CONFLICT (tenant_id, key) DO UPDATE SET name = excluded.name, icon = excluded.icon, position = excluded.position`,
      [JSON.stringify(topics.map((topic, position) => ({ ...topic, position })))],
    );
    await this.markStepDone('topics');
  }

  async launch(): Promise<void> {
    if (!mayGoLive(await this.checklist())) throw new Refusal('not_ready');
    await this.database.now.rows('SELECT network.go_live() WHERE $1::uuid IS NOT NULL');
    await this.audit.record('tenant.launched', this.database.now.tenant);
  }

  /** To be called when the transaction is over: what it changed is in every page. */
  refreshRegistry(): void {
    this.registry.clear();
  }

  private async readRow(): Promise<SettingsSql> {
    const [row] = await this.database.now.rows<SettingsSql>(
      'SELECT sender_name, reply_to, terms, privacy, steps FROM tenant_settings WHERE tenant_id = $1',
    );
    return row ?? noSettings;
  }

  private async markStepDone(step: SetupStep): Promise<void> {
    await this.database.now.rows(
      `INSERT INTO tenant_settings (tenant_id, sender_name, reply_to, terms, privacy, steps) VALUES ($1, '', NULL, '', '', '{}') ON CONFLICT (tenant_id) DO NOTHING`,
    );
    await this.database.now.rows(`UPDATE tenant_settings SET steps = array_append(array_remove(steps, $2), $2) WHERE tenant_id = $1`, [
      step,
    ]);
    await this.audit.record('tenant.configured', this.database.now.tenant, { step });
  }

  private async refuseUsed(column: 'zone' | 'topic', kept: readonly string[]): Promise<void> {
    const used = await this.usedKeys(column, kept);
    if (!used.length) return;
    const named = await this.database.now.rows<{ name: string }>(
      `SELECT name FROM ${column}s WHERE tenant_id = $1 AND key = ANY ($2) ORDER BY position`,
      [used],
    );
    throw new Refusal(`${column}_in_use`, { names: named.map(({ name }) => name).join(', ') });
  }

  /** Which keys besides `kept` some row of some table names; new tables with such a column are asked by themselves. */
  private async usedKeys(column: 'zone' | 'topic', kept: readonly string[]): Promise<string[]> {
    const tables = (await this.tables.lasting()).filter(({ name, columns }) => columns.includes(column) && name !== 'zone_shapes');
    const parts = tables.map(
      ({ name }) =>
        `SELECT "${column}" AS key FROM "${name}" WHERE tenant_id = $1 AND "${column}" IS NOT NULL AND NOT "${column}" = ANY ($2)`,
    );
    const rows = await this.database.now.rows<{ key: string }>(
      `SELECT DISTINCT u.key FROM (${parts.join(' UNION ALL ')}) u JOIN ${column}s k ON k.tenant_id = $1 AND k.key = u.key`,
      [kept],
    );
    return rows.map(({ key }) => key);
  }
}
