import { Injectable } from '@nestjs/common';
import type { RollFault, RollImport } from '../domain/verdict.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { STALLED_AFTER_MS } from './roll-imports.ts';

interface ImportSql extends Omit<RollImport, 'file' | 'startedAt' | 'endedAt'> {
  file_name: string;
  started_at: Date;
  progress_at: Date;
  ended_at: Date | null;
}
const columns = `i.id, i.file_name, i.state, i.problem, i.rows, i.accepted, i.updated, i.refused, i.verdicts, i.remarks, i.started_at, i.progress_at, i.ended_at, p.name AS by`;
const tables = `roll_imports i LEFT JOIN people p ON p.tenant_id = i.tenant_id AND p.id = i.actor_id`;

/** How many rows to look at come at once. */
const FAULTS_PER_PAGE = 100;

/** Reading what became of roll files. */
@Injectable()
export class Roll {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async summary() {
    const [counts] = await this.database.now.rows<{ entries: number; claimed: number }>(
      `SELECT (SELECT count(*)::int FROM roll_entries e WHERE e.tenant_id = $1) AS entries,
              (SELECT count(*)::int FROM people p WHERE p.tenant_id = $1 AND p.roll_key IS NOT NULL AND p.verified_at IS NOT NULL) AS claimed`,
    );
    const rows = await this.database.now.rows<ImportSql>(
      `SELECT ${columns} FROM ${tables} WHERE i.tenant_id = $1 ORDER BY i.id DESC LIMIT 20`,
    );
    return { ...counts!, items: rows.map((row) => this.toRollImport(row)) };
  }

  async one(id: string): Promise<RollImport> {
    const [row] = await this.database.now.rows<ImportSql>(`SELECT ${columns} FROM ${tables} WHERE i.tenant_id = $1 AND i.id = $2`, [id]);
    return this.toRollImport(orNotFound(row));
  }

  async faults(
    id: string,
    { after, of }: { after: number; of: 'refused' | 'zones' | 'all' },
    limit = FAULTS_PER_PAGE,
  ): Promise<{ items: RollFault[]; next: string | null }> {
    await this.one(id);
    const items = await this.database.now.rows<RollFault>(
      `SELECT line, verdict, columns FROM roll_import_faults WHERE tenant_id = $1 AND import_id = $2 AND line > $3 AND ($5 = 'all' OR (verdict = 'unknown_zone') = ($5 = 'zones')) ORDER BY line LIMIT $4`,
      [id, after, limit + 1, of],
    );
    const page = items.slice(0, limit);
    return { items: page, next: items.length > limit ? String(page.at(-1)!.line) : null };
  }

  /** An import whose process is gone says so, although nobody wrote it down yet. */
  private toRollImport({ file_name, started_at, progress_at, ended_at, ...row }: ImportSql): RollImport {
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
