import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { MINUTE_MS } from '@participa/base/moment.ts';
import { RollReader } from '../domain/roll-reader.ts';
import { faults, type RollImport } from '../domain/verdict.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database, type TenantContext } from '@participa/platform/database/database.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { RollKeys } from './roll-keys.ts';
import type { RollUpload } from './roll-upload.ts';
import { writeEntries, type ReadRow, type Tally } from './write-entries.ts';

/** Rows that are written together. */
const ROWS_PER_BATCH = 1_000;
/** An import that has not moved for so long has lost its process. */
export const STALLED_AFTER_MS = 2 * MINUTE_MS;

/** Reads roll files after their upload was answered, batch by batch: what is in memory is one batch, whatever the file's size. */
@Injectable()
export class RollImports implements OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly keys: RollKeys,
  ) {}

  /** Begins an import; the rest happens by itself. Of a tenant, one at a time. */
  async begin(tenant: Tenant, actor: string, upload: RollUpload): Promise<string> {
    const id = this.clock.id();
    const context = { tenant: tenant.id, actor };
    try {
      await this.database.inside(context, async (scope) => {
        const now = this.clock.now();
        await scope.rows(
          `UPDATE roll_imports SET state = 'broken', problem = 'interrupted', ended_at = $2 WHERE tenant_id = $1 AND state = 'running' AND progress_at < $3`,
          [now, new Date(now.getTime() - STALLED_AFTER_MS)],
        );
        const [begun] = await scope.rows(
          `INSERT INTO roll_imports (tenant_id, id, file_name, state, rows, accepted, updated, refused, verdicts, remarks, started_at, progress_at, actor_id)
           VALUES ($1, $2, $3, 'running', 0, 0, 0, 0, '{}', '{}', $4, $4, $5) ON CONFLICT (tenant_id) WHERE state = 'running' DO NOTHING RETURNING id`,
          [id, upload.name, now, actor],
        );
        if (!begun) throw new Refusal('roll_import_running');
        await this.audit.record('roll.import_started', id);
      });
    } catch (error) {
      await upload.file.remove();
      throw error;
    }
    const run = this.run(tenant, context, id, upload).finally(() => this.running.delete(run));
    this.running.add(run);
    return id;
  }

  /** A process that ends lets its imports stop where they are: they can be repeated. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running);
  }

  private async run(tenant: Tenant, context: TenantContext, id: string, upload: RollUpload): Promise<void> {
    const tally: Tally = { rows: 0, verdicts: {}, remarks: {}, faultsKept: 0 };
    try {
      const problem = await this.readAll(tenant, context, id, upload, tally);
      await this.end(context, id, tally, problem);
    } catch (error) {
      // What was wrong may quote the row it was wrong with: of the error, its kind alone is told.
      logger.warn({ import: id, kind: (error as { code?: string }).code ?? (error as Error).name }, 'A roll could not be read to its end');
      await this.end(context, id, tally, 'unreadable').catch(() => undefined);
    } finally {
      await upload.file.remove();
    }
  }

  private async readAll(
    tenant: Tenant,
    context: TenantContext,
    id: string,
    upload: RollUpload,
    tally: Tally,
  ): Promise<RollImport['problem']> {
    const reader = new RollReader({
      country: tenant.country,
      zones: tenant.zones,
      today: dayIn(tenant.timeZone, this.clock.now().getTime()),
    });
    const deceasedKeys = new Set<string>();
    let batch: ReadRow[] = [];
    for await (const { line, cells } of upload.rows()) {
      if (this.stopping) return 'interrupted';
      const reading = reader.push(cells);
      if (reader.noHeader) return 'no_header';
      if (!reading) continue;
      const { fault, remarks, columns, entry } = reading;
      const key = entry && (fault === undefined || fault === 'deceased') ? this.keys.keyFor(tenant.id, entry.keyText) : undefined;
      const repeated = key !== undefined && deceasedKeys.has(key.toString('base64'));
      if (fault === 'deceased' && key) deceasedKeys.add(key.toString('base64'));
      batch.push({ line, key, born: entry?.born, zone: entry?.zone ?? null, fault: repeated ? 'duplicate' : fault, remarks, columns });
      if (batch.length < ROWS_PER_BATCH) continue;
      await this.write(context, id, batch, tally);
      batch = [];
    }
    if (batch.length) await this.write(context, id, batch, tally);
    return reader.headerFound ? (tally.rows ? null : 'empty') : 'no_header';
  }

  private async write(context: TenantContext, id: string, batch: readonly ReadRow[], tally: Tally): Promise<void> {
    await this.database.inside(context, async (scope) => {
      const now = this.clock.now();
      await writeEntries(scope, id, batch, tally, now);
      await scope.rows(
        `UPDATE roll_imports SET rows = $3, accepted = $4, updated = $5, refused = $6, verdicts = $7, remarks = $8, progress_at = $9 WHERE tenant_id = $1 AND id = $2`,
        [id, tally.rows, ...counted(tally), JSON.stringify(tally.verdicts), JSON.stringify(tally.remarks), now],
      );
    });
  }

  private async end(context: TenantContext, id: string, tally: Tally, problem: RollImport['problem']): Promise<void> {
    await this.database.inside(context, async (scope) => {
      // Who proved to be on the roll before lives where the new one says.
      await scope.rows(
        `UPDATE people p SET zone = e.zone FROM roll_entries e
          WHERE p.tenant_id = $1 AND e.tenant_id = $1 AND e.key = p.roll_key AND e.import_id = $2 AND p.zone IS DISTINCT FROM e.zone`,
        [id],
      );
      await scope.rows(`UPDATE roll_imports SET state = $3, problem = $4, ended_at = $5 WHERE tenant_id = $1 AND id = $2`, [
        id,
        problem ? 'broken' : 'done',
        problem,
        this.clock.now(),
      ]);
      const [accepted, updated, refused] = counted(tally);
      await this.audit.record('roll.imported', id, { rows: tally.rows, accepted, updated, refused, ...(problem ? { problem } : {}) });
    });
  }
}

const counted = ({ verdicts }: Tally): [accepted: number, updated: number, refused: number] => [
  verdicts.accepted ?? 0,
  verdicts.updated ?? 0,
  faults.reduce((sum, fault) => sum + (verdicts[fault] ?? 0), 0),
];
