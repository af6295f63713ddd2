import { Injectable } from '@nestjs/common';
import type { Process, ProcessAct } from '@participa/domain/processes/process.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { found } from '../platform/refusal.ts';
import { processColumns, toProcess, type ProcessSql } from './process-reading.ts';

interface ActSql extends Omit<ProcessAct, 'at' | 'rulesHash'> {
  at: Date;
  rules_hash: string;
}

/** Reading processes. Drafts are for those who manage them: to everybody else they are not there. */
@Injectable()
export class Processes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<Process[]> {
    const rows = await this.database.now.rows<ProcessSql>(
      `SELECT ${processColumns} FROM processes p WHERE p.tenant_id = $1 AND p.state <> 'draft' ORDER BY p.opened_at DESC, p.id DESC LIMIT 100`,
    );
    return rows.map((row) => toProcess(row, this.clock));
  }

  /** A process that was opened; refuses a draft as missing. */
  async one(id: string): Promise<Process> {
    const process = await this.any(id);
    return found(process.state === 'draft' ? undefined : process);
  }

  /** A process in any state, for those who manage it. */
  async any(id: string): Promise<Process> {
    const [row] = await this.database.now.rows<ProcessSql>(`SELECT ${processColumns} FROM processes p WHERE p.tenant_id = $1 AND p.id = $2`, [id]);
    return toProcess(found(row), this.clock);
  }

  async acts(id: string): Promise<ProcessAct[]> {
    await this.one(id);
    const rows = await this.database.now.rows<ActSql>(
      `SELECT number, kind, reason, facts, rules_hash, at FROM process_acts WHERE tenant_id = $1 AND process_id = $2 ORDER BY number DESC`,
      [id],
    );
    return rows.map(({ at, rules_hash, ...act }) => ({ ...act, at: at.toISOString(), rulesHash: rules_hash }));
  }
}
