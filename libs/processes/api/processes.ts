import { Injectable } from '@nestjs/common';
import type { processes } from '../contract.ts';
import type { RouteOutput } from '@participa/base/route.ts';
import { canonical } from '@participa/base/canonical.ts';
import { obstacleInPhase, obstacleToDo } from '../domain/capability.ts';
import type { RuleCapability } from '../domain/eligibility.ts';
import type { Process, ProcessAct } from '../domain/process.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import type { FileAnswer } from '@participa/platform/http/serve.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { toProcess } from './process.sql.ts';
import { actsOfProcess, followedProcess, openedProcesses, processById } from './processes.statements.ts';

type MyProcessStatus = RouteOutput<typeof processes.myStatus>;
/** Reading processes. Drafts are for those who manage them: to everybody else they are not there. */
@Injectable()
export class Processes {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<Process[]> {
    return (await this.tx.rows(openedProcesses)).map((row) => toProcess(row, this.clock));
  }

  /** A process that was opened; refuses a draft as missing. */
  async one(id: string): Promise<Process> {
    const process = toProcess(await this.tx.one(processById, { id }), this.clock);
    return orNotFound(process.state === 'draft' ? undefined : process);
  }

  async acts(id: string): Promise<ProcessAct[]> {
    await this.one(id);
    const rows = await this.tx.rows(actsOfProcess, { id });
    return rows.map(({ at, rules_hash, ...act }) => ({ ...act, at: at.toISOString(), rulesHash: rules_hash }));
  }

  /** The rules in the spelling that was hashed, and nothing beside them: not even a line end. */
  async rules(id: string): Promise<FileAnswer> {
    const { rules } = await this.one(id);
    return { name: 'rules.json', type: 'application/json', content: canonical(rules) };
  }

  /** Whether a person follows the process, and what stands in her way in it. */
  async myStatus(id: string, me: Identity, timeZone: string): Promise<MyProcessStatus> {
    const { following, ...sql } = await this.tx.one(followedProcess, { id, person: me.id });
    const process = toProcess(sql, this.clock);
    const today = dayIn(timeZone, this.clock.byDatabase(sql.read_at).getTime());
    const obstacleTo = (capability: RuleCapability) => obstacleToDo(capability, process, me, today) ?? null;
    const comment = obstacleInPhase(process, 'comment') ?? (me.emailConfirmed ? null : ({ code: 'email_unconfirmed' } as const));
    return { following, obstacles: { propose: obstacleTo('propose'), support: obstacleTo('support'), comment, vote: obstacleTo('vote') } };
  }
}
