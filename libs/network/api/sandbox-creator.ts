import { Injectable } from '@nestjs/common';
import type { GovernmentLine } from '../domain/founding.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import type { Manifest } from './export-manifest.ts';
import { Governments } from './governments.ts';
import type { Operator } from './operator.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { TenantTables } from '@participa/platform/database/tenant-tables.ts';

/** Makes a government's trial place: how it is set up, and nothing that its people did. Its staff signs in there as at home; no mail leaves it. */
@Injectable()
export class SandboxCreator {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly governments: Governments,
    private readonly tables: TenantTables,
  ) {}

  async create(operator: Operator, id: string): Promise<GovernmentLine> {
    const { slug, stage, sandboxOf } = await this.governments.one(operator, id);
    if (stage === 'arriving' || stage === 'condemned' || sandboxOf !== null) throw new Refusal('not_found');
    const [row] = await this.database.dataSource.query<Manifest['government'][]>(
      `SELECT name, kind, country, variant, languages, time_zone, currency, brand, coat, motto FROM tenants WHERE id = $1`,
      [id],
    );
    const sandboxSlug = `${slug.slice(0, 33)}-prueba`;
    const sandbox = await this.governments.register(operator, { ...row!, slug: sandboxSlug, sandbox_of: id, arriving: true });
    await this.governments.undoOnFailure(operator, sandbox, async () => {
      const taken = await this.readConfiguration(id);
      await this.database.inside({ tenant: sandbox, actor: null }, async (scope) => {
        for (const { table, rows } of taken)
          if (rows !== null) await scope.rows(`SELECT network.receive($2, $3) WHERE $1::uuid IS NOT NULL`, [table, rows]);
        await this.audit.record('tenant.created', sandbox, { of: slug });
      });
    });
    await this.governments.inNetwork(operator, async (scope) => {
      await scope.rows(`SELECT network.settle($2) WHERE $1::uuid IS NOT NULL`, [sandbox]);
      await this.audit.record('government.sandboxed', id, { slug: sandboxSlug });
    });
    this.registry.clear();
    return this.governments.one(operator, sandbox);
  }

  private readConfiguration(id: string): Promise<{ table: string; rows: string | null }[]> {
    return this.database.inside(
      { tenant: id, actor: null },
      async (scope) => {
        const taken: { table: string; rows: string | null }[] = [];
        for (const { name, settings } of await this.tables.lasting()) {
          if (!settings) continue;
          const [all] = await scope.rows<{ rows: string | null }>(
            `SELECT jsonb_agg(to_jsonb(t) - 'tenant_id')::text AS rows FROM "${name}" t WHERE tenant_id = $1`,
          );
          taken.push({ table: name, rows: all!.rows });
        }
        const [staff] = await scope.rows<{ rows: string | null }>(
          `SELECT jsonb_agg(to_jsonb(p) - '{tenant_id,opener_hash,roll_key,born,zone,verified_at}'::text[])::text AS rows
             FROM people p WHERE tenant_id = $1 AND roles && '{admin,moderator,evaluator,officer}' AND email_confirmed_at IS NOT NULL`,
        );
        return [...taken, { table: 'people', rows: staff!.rows }];
      },
      { readOnly: true },
    );
  }
}
