import { Injectable } from '@nestjs/common';
import type { RollFault, RollImport } from '../domain/verdict.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { faultPage, latestImports, oneImport, type FaultKind } from './roll-imports.statements.ts';
import { STALLED_AFTER_MS } from './roll-imports.ts';
import { rollCounts } from './roll.statements.ts';

/** How many rows to look at come at once. */
const FAULTS_PER_PAGE = 100;

/** Reading what became of roll files. */
@Injectable()
export class Roll {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async summary() {
    const counts = await this.tx.one(rollCounts);
    const imports = await this.tx.rows(latestImports);
    return { ...counts, items: imports.map((row) => this.toRollImport(row)) };
  }

  async one(id: string): Promise<RollImport> {
    return this.toRollImport(await this.tx.one(oneImport, { id }));
  }

  /** Pages go from line to line of the file, so what follows is a line's number. */
  async faults(
    id: string,
    { after, of: kind }: { after: number; of: FaultKind },
    limit = FAULTS_PER_PAGE,
  ): Promise<{ items: RollFault[]; next: string | null }> {
    await this.one(id);
    const rows = await this.tx.rows(faultPage({ kind }), { import: id, after, take: limit + 1 });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? String(last.line) : null };
  }

  /** An import whose process is gone is interrupted, although nobody wrote it down yet. */
  private toRollImport({ file_name, started_at, progress_at, ended_at, ...row }: RowOf<typeof oneImport>): RollImport {
    const lost = row.state === 'running' && progress_at.getTime() < this.clock.now().getTime() - STALLED_AFTER_MS;
    return {
      ...row,
      ...(lost ? { state: 'broken', problem: 'interrupted' } : {}),
      file: file_name,
      startedAt: started_at.toISOString(),
      endedAt: ended_at?.toISOString() ?? null,
    };
  }
}
