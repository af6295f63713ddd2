import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { MINUTE_MS } from '@participa/base/duration.ts';
import type { Reading } from '../domain/read-row.ts';
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
import { EntryWriter, type ReadRow, type Tally } from './entry-writer.ts';
import { moveVerified } from './roll-entries.statements.ts';
import { RollImportRow } from './roll-import.entity.ts';
import { beginImport } from './roll-imports.statements.ts';

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
    private readonly writer: EntryWriter,
  ) {}

  /** Begins an import; the rest happens by itself. Of a tenant, one at a time. */
  async begin(tenant: Tenant, actor: string, upload: RollUpload): Promise<string> {
    const id = this.clock.id();
    const context = { tenant: tenant.id, actor };
    try {
      await this.database.inside(context, async (tx) => {
        const now = this.clock.now();
        await tx.update(
          RollImportRow,
          { state: 'running', progressAt: LessThan(new Date(now.getTime() - STALLED_AFTER_MS)) },
          { state: 'broken', problem: 'interrupted', endedAt: now },
        );
        const begun = await tx.maybe(beginImport, { id, fileName: upload.name, at: now, actor });
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
      // The message may quote the row it is about: only the kind of the error is logged.
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
      batch.push(this.toReadRow(tenant.id, line, reading, deceasedKeys));
      if (batch.length < ROWS_PER_BATCH) continue;
      await this.write(context, id, batch, tally);
      batch = [];
    }
    if (batch.length) await this.write(context, id, batch, tally);
    if (!reader.headerFound) return 'no_header';
    return tally.rows ? null : 'empty';
  }

  /** A row with its key. A second row about somebody who died repeats the first. */
  private toReadRow(tenant: string, line: number, { fault, remarks, columns, entry }: Reading, deceasedKeys: Set<string>): ReadRow {
    const key = entry && (fault === undefined || fault === 'deceased') ? this.keys.keyFor(tenant, entry.keyText) : undefined;
    const name = key?.toString('base64');
    const repeated = name !== undefined && deceasedKeys.has(name);
    if (fault === 'deceased' && name !== undefined) deceasedKeys.add(name);
    return { line, key, born: entry?.born, zone: entry?.zone ?? null, fault: repeated ? 'duplicate' : fault, remarks, columns };
  }

  private async write(context: TenantContext, id: string, batch: readonly ReadRow[], tally: Tally): Promise<void> {
    await this.database.inside(context, async (tx) => {
      const now = this.clock.now();
      await this.writer.write(id, batch, tally, now);
      const { rows, verdicts, remarks } = tally;
      await tx.update(RollImportRow, { id }, { rows, verdicts, remarks, ...countsOf(tally), progressAt: now });
    });
  }

  private async end(context: TenantContext, id: string, tally: Tally, problem: RollImport['problem']): Promise<void> {
    await this.database.inside(context, async (tx) => {
      await tx.run(moveVerified, { import: id });
      await tx.update(RollImportRow, { id }, { state: problem ? 'broken' : 'done', problem, endedAt: this.clock.now() });
      await this.audit.record('roll.imported', id, { rows: tally.rows, ...countsOf(tally), ...(problem ? { problem } : {}) });
    });
  }
}

const countsOf = ({ verdicts }: Tally): { accepted: number; updated: number; refused: number } => ({
  accepted: verdicts.accepted ?? 0,
  updated: verdicts.updated ?? 0,
  refused: faults.reduce((sum, fault) => sum + (verdicts[fault] ?? 0), 0),
});
