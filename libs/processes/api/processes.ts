import { Injectable } from '@nestjs/common';
import type { processes } from '../contract.ts';
import type { RouteOutput } from '@participa/base/route.ts';
import { canonical } from '@participa/base/canonical.ts';
import { obstacleInPhase, obstacleToDo } from '../domain/capability.ts';
import type { Process, ProcessAct } from '../domain/process.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import type { FileAnswer } from '@participa/platform/http/serve.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { processColumns, toProcess, type ProcessSql } from './process-reading.ts';

type MyProcessStatus = RouteOutput<typeof processes.myStatus>;
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
    return orNotFound(process.state === 'draft' ? undefined : process);
  }

  /** A process in any state, for those who manage it. */
  async any(id: string): Promise<Process> {
    const [row] = await this.database.now.rows<ProcessSql>(
      `SELECT ${processColumns} FROM processes p WHERE p.tenant_id = $1 AND p.id = $2`,
      [id],
    );
    return toProcess(orNotFound(row), this.clock);
  }

  async acts(id: string): Promise<ProcessAct[]> {
    await this.one(id);
    const rows = await this.database.now.rows<ActSql>(
      `SELECT number, kind, reason, facts, rules_hash, at FROM process_acts WHERE tenant_id = $1 AND process_id = $2 ORDER BY number DESC`,
      [id],
    );
    return rows.map(({ at, rules_hash, ...act }) => ({ ...act, at: at.toISOString(), rulesHash: rules_hash }));
  }

  /** The rules in the spelling that was hashed, and nothing beside them: not even a line end. */
  async rules(id: string): Promise<FileAnswer> {
    const { rules } = await this.one(id);
    return { name: 'rules.json', type: 'application/json', content: canonical(rules) };
  }

  /** Whether a person follows the process, and what stands in her way in it. */
  async myStatus(id: string, me: Identity, timeZone: string): Promise<MyProcessStatus> {
    const [row] = await this.database.now.rows<ProcessSql & { following: boolean }>(
      `SELECT ${processColumns}, EXISTS (SELECT FROM process_followers f WHERE f.tenant_id = $1 AND f.process_id = p.id AND f.person_id = $3) AS following
         FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 AND p.state <> 'draft'`,
      [id, me.id],
    );
    const { following, ...sql } = orNotFound(row);
    const process = toProcess(sql, this.clock);
    const today = dayIn(timeZone, this.clock.byDatabase(sql.read_at).getTime());
    const obstacleTo = (capability: 'propose' | 'support' | 'vote') => obstacleToDo(capability, process, me, today) ?? null;
    const comment = obstacleInPhase(process, 'comment') ?? (me.emailConfirmed ? null : ({ code: 'email_unconfirmed' } as const));
    return { following, obstacles: { propose: obstacleTo('propose'), support: obstacleTo('support'), comment, vote: obstacleTo('vote') } };
  }
}
