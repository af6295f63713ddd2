import { Injectable } from '@nestjs/common';
import type { Process, ProcessKind, ProcessRules } from '../domain/process.ts';
import { shifted, usualRules } from '../domain/template.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { checkedRules } from './checked-rules.ts';
import { copyBudget } from './copy-budget.ts';
import { processColumns, toProcess, type ProcessSql } from './process-reading.ts';

/** A process as those who manage it see it. */
export type ManagedProcess = Process & { headings: number };
interface ManagedSql extends ProcessSql {
  headings: number;
}
interface Text {
  title: string;
  summary: string;
}

const columns = `${processColumns}, (SELECT count(*)::int FROM budget_headings h WHERE h.tenant_id = p.tenant_id AND h.budget_id = p.id) AS headings`;

/** Preparing processes: everything until they are opened. */
@Injectable()
export class ManagedProcesses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<ManagedProcess[]> {
    const rows = await this.database.now.rows<ManagedSql>(
      `SELECT ${columns} FROM processes p WHERE p.tenant_id = $1 ORDER BY p.state = 'draft' DESC, p.opened_at DESC NULLS LAST, p.created_at DESC, p.id DESC LIMIT 200`,
    );
    return rows.map((row) => this.toManaged(row));
  }

  async one(id: string): Promise<ManagedProcess> {
    const [row] = await this.database.now.rows<ManagedSql>(`SELECT ${columns} FROM processes p WHERE p.tenant_id = $1 AND p.id = $2`, [id]);
    return this.toManaged(orNotFound(row));
  }

  /** The process held until the end of the transaction, and what time it is by the clock that its phases follow. */
  async lock(id: string): Promise<{ process: ManagedProcess; now: Date }> {
    const [row] = await this.database.now.rows<ManagedSql>(
      `SELECT ${columns} FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 FOR UPDATE OF p`,
      [id],
    );
    const process = orNotFound(row);
    return { process: this.toManaged(process), now: this.clock.byDatabase(process.read_at) };
  }

  async create(kind: ProcessKind, { title, summary }: Text, copyOf: string | null, tenant: Tenant): Promise<ManagedProcess> {
    const [id, now] = [this.clock.id(), this.clock.now()];
    const source = copyOf === null ? undefined : await this.one(copyOf);
    if (source && source.kind !== kind)
      throw new Refusal('invalid_input', {}, [{ path: 'copyOf', code: 'not_one_of', facts: { values: kind } }]);
    const rules = source
      ? { ...source.rules, phases: shifted(source.rules.phases, now.getTime(), tenant.timeZone) }
      : usualRules(kind, now.getTime(), tenant.timeZone);
    await this.database.now.rows(
      `INSERT INTO processes (tenant_id, id, kind, title, summary, state, rules, copied_from, created_at) VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, $8)`,
      [id, kind, title, summary, JSON.stringify(rules), copyOf, now],
    );
    if (source?.kind === 'budget') await copyBudget(this.database.now, this.clock, source.id, id);
    await this.audit.record('process.created', id, source ? { copyOf: source.id } : {});
    return this.one(id);
  }

  async update(id: string, { title, summary }: Text, rules: ProcessRules, tenant: Tenant): Promise<ManagedProcess> {
    const { process } = await this.lock(id);
    if (process.state !== 'draft') throw new Refusal('process_not_draft');
    await this.database.now.rows(`UPDATE processes SET title = $3, summary = $4, rules = $5 WHERE tenant_id = $1 AND id = $2`, [
      id,
      title,
      summary,
      JSON.stringify(checkedRules(process.kind, rules, tenant)),
    ]);
    await this.audit.record('process.changed', id);
    return this.one(id);
  }

  private toManaged({ headings, ...row }: ManagedSql): ManagedProcess {
    return { ...toProcess(row, this.clock), headings };
  }
}
