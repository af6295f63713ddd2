import { Injectable } from '@nestjs/common';
import type { GovernmentLine } from '../domain/founding.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { copiedStaff, receiveRows, wholeTable } from './archive.statements.ts';
import { Governments } from './governments.ts';
import { governmentLook, settle } from './governments.statements.ts';
import type { Operator } from './operator.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { TenantTables } from '@participa/platform/database/tenant-tables.ts';

/** Makes a trial government: it is set up as its government is, with the same staff, and sends no mail. */
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
    const [look] = await this.database.system(governmentLook, { government: id });
    const sandboxSlug = `${slug.slice(0, 33)}-prueba`;
    const sandbox = await this.governments.register(operator, { ...orNotFound(look), slug: sandboxSlug, sandbox_of: id, arriving: true });
    await this.governments.undoOnFailure(operator, sandbox, async () => {
      const taken = await this.readConfiguration(id);
      await this.database.inside({ tenant: sandbox, actor: null }, async (tx) => {
        for (const { table, rows } of taken) if (rows !== null) await tx.run(receiveRows, { table, rows });
        await this.audit.record('tenant.created', sandbox, { of: slug });
      });
    });
    await this.governments.inNetwork(operator, async (tx) => {
      await tx.run(settle, { government: sandbox });
      await this.audit.record('government.sandboxed', id, { slug: sandboxSlug });
    });
    this.registry.clear();
    return this.governments.one(operator, sandbox);
  }

  private readConfiguration(id: string): Promise<{ table: string; rows: string | null }[]> {
    return this.database.inside(
      { tenant: id, actor: null },
      async (tx) => {
        const taken: { table: string; rows: string | null }[] = [];
        for (const { name: table, settings } of await this.tables.lasting()) {
          if (!settings) continue;
          taken.push({ table, ...(await tx.one(wholeTable({ table }))) });
        }
        return [...taken, { table: 'people', ...(await tx.one(copiedStaff)) }];
      },
      { readOnly: true },
    );
  }
}
