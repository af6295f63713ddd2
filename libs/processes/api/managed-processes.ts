import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { Process, ProcessRules } from '../domain/process.ts';
import { shifted, usualRules } from '../domain/template.ts';
import { checkedRules } from './checked-rules.ts';
import { ProcessKinds } from './process-kinds.ts';
import { ProcessRow } from './process.entity.ts';
import { toProcess, type ProcessSql } from './process.sql.ts';
import { allProcesses, processById, processToChange } from './processes.statements.ts';

/** A process as those who manage it see it: with what else its kind knows of it. */
export type ManagedProcess = Process & Record<string, unknown>;
interface Text {
  title: string;
  summary: string;
}

/** Preparing processes: everything until they are opened. */
@Injectable()
export class ManagedProcesses {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly kinds: ProcessKinds,
  ) {}

  async list(): Promise<ManagedProcess[]> {
    return this.toManaged(await this.tx.rows(allProcesses));
  }

  async one(id: string): Promise<ManagedProcess> {
    return this.oneManaged(await this.tx.one(processById, { id }));
  }

  /** The process held until the end of the transaction, and what time it is by the clock that its phases follow. */
  async lock(id: string): Promise<{ process: ManagedProcess; now: Date }> {
    const row = await this.tx.one(processToChange, { id });
    return { process: await this.oneManaged(row), now: this.clock.byDatabase(row.read_at) };
  }

  async create(code: string, { title, summary }: Text, copyOf: string | null, tenant: Tenant): Promise<ManagedProcess> {
    const [id, now] = [this.clock.id(), this.clock.now()];
    const served = this.kinds.wanted(code, 'kind');
    const source = copyOf === null ? undefined : await this.one(copyOf);
    if (source && source.kind !== code)
      throw new Refusal('invalid_input', {}, [{ path: 'copyOf', code: 'not_one_of', facts: { values: code } }]);
    const rules = source
      ? { ...source.rules, phases: shifted(source.rules.phases, now.getTime(), tenant.timeZone) }
      : usualRules(served.kind, now.getTime(), tenant.timeZone);
    await this.tx.insert(ProcessRow, { id, kind: code, title, summary, state: 'draft', rules, copiedFrom: copyOf, createdAt: now });
    if (source) await served.copy?.(source.id, id);
    await this.audit.record('process.created', id, source ? { copyOf: source.id } : {});
    return this.one(id);
  }

  async update(id: string, { title, summary }: Text, rules: ProcessRules, tenant: Tenant): Promise<ManagedProcess> {
    const { process } = await this.lock(id);
    if (process.state !== 'draft') throw new Refusal('process_not_draft');
    const served = this.kinds.of(process.kind);
    await this.tx.update(ProcessRow, { id }, { title, summary, rules: checkedRules(served, rules, tenant) });
    await this.audit.record('process.changed', id);
    return this.one(id);
  }

  private async oneManaged(row: ProcessSql): Promise<ManagedProcess> {
    const facts = await this.kinds.of(row.kind).facts?.([row.id]);
    return { ...toProcess(row, this.clock), ...facts?.get(row.id) };
  }

  /** One question to each kind, however many processes there are. */
  private async toManaged(rows: readonly ProcessSql[]): Promise<ManagedProcess[]> {
    const facts = new Map<string, Record<string, unknown>>();
    for (const code of new Set(rows.map(({ kind }) => kind))) {
      const ids = rows.filter(({ kind }) => kind === code).map(({ id }) => id);
      for (const [id, known] of (await this.kinds.of(code).facts?.(ids)) ?? []) facts.set(id, known);
    }
    return rows.map((row) => ({ ...toProcess(row, this.clock), ...facts.get(row.id) }));
  }
}
