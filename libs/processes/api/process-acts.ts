import { Injectable } from '@nestjs/common';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { changesBetween, obstacleToAmend } from '../domain/amending.ts';
import { obstacleToOpen } from '../domain/opening.ts';
import type { ProcessAct, ProcessRules } from '../domain/process.ts';
import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { checkedRules } from './checked-rules.ts';
import { Followers } from './followers.ts';
import { ManagedProcesses, type ManagedProcess } from './managed-processes.ts';

/** What is done to a process in public: each a numbered act with its reason, written in the deed's transaction. */
@Injectable()
export class ProcessActs {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly managed: ManagedProcesses,
    private readonly followers: Followers,
  ) {}

  /** Freezes the rules under their hash. With `read`, only if they are still those. */
  async open(id: string, expectedHash?: string): Promise<ManagedProcess> {
    const { process, now } = await this.managed.lock(id);
    refuseIf(obstacleToOpen(process, now.getTime()));
    const hash = fingerprint(process.rules);
    if (expectedHash !== undefined && expectedHash !== hash) throw new Refusal('rules_changed');
    await this.database.now.rows(`UPDATE processes SET state = 'open', rules_hash = $3, opened_at = $4 WHERE tenant_id = $1 AND id = $2`, [
      id,
      hash,
      now,
    ]);
    await this.write(id, { kind: 'opened', reason: '', rulesHash: hash, facts: {} }, now);
    return this.managed.one(id);
  }

  /** Puts other rules into force. The earlier ones stay in the act, as they were hashed. */
  async amend(id: string, rules: ProcessRules, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    const { process, now } = await this.managed.lock(id);
    const after = checkedRules(process.kind, rules, tenant);
    refuseIf(obstacleToAmend(process, after, now.getTime()));
    const hash = fingerprint(after);
    const facts = { ...changesBetween(process.rules, after), before: process.rulesHash ?? '', rules: canonical(process.rules) };
    await this.database.now.rows(`UPDATE processes SET rules = $3, rules_hash = $4 WHERE tenant_id = $1 AND id = $2`, [
      id,
      JSON.stringify(after),
      hash,
    ]);
    await this.write(id, { kind: 'amended', reason, rulesHash: hash, facts }, now);
    await this.followers.notify(process, 'amended', reason, tenant);
    return this.managed.one(id);
  }

  suspend(id: string, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    return this.changeState(id, { kind: 'suspended', state: 'suspended', obstacle: obstacleToSuspend }, reason, tenant);
  }

  resume(id: string, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    return this.changeState(id, { kind: 'resumed', state: 'open', obstacle: obstacleToResume }, reason, tenant);
  }

  cancel(id: string, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    return this.changeState(id, { kind: 'cancelled', state: 'cancelled', obstacle: obstacleToCancel }, reason, tenant);
  }

  private async changeState(id: string, { kind, state, obstacle }: StateChange, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    const { process, now } = await this.managed.lock(id);
    refuseIf(obstacle(process.state));
    await this.database.now.rows(`UPDATE processes SET state = $3 WHERE tenant_id = $1 AND id = $2`, [id, state]);
    await this.write(id, { kind, reason, rulesHash: process.rulesHash ?? '', facts: {} }, now);
    await this.followers.notify(process, kind, reason, tenant);
    return this.managed.one(id);
  }

  /** The next number is safe: the process's row is locked by whoever writes an act. */
  private async write(id: string, { kind, reason, rulesHash, facts }: ActToWrite, at: Date): Promise<void> {
    const [act] = await this.database.now.rows<{ number: number }>(
      `INSERT INTO process_acts (tenant_id, process_id, number, kind, reason, facts, rules_hash, at, actor_id)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8 FROM process_acts WHERE tenant_id = $1 AND process_id = $2 RETURNING number`,
      [id, kind, reason, JSON.stringify(facts), rulesHash, at, this.database.now.actor],
    );
    await this.audit.record(`process.${kind}`, id, { act: act!.number, hash: rulesHash });
  }
}

/** Acts of those who manage; the vote's own acts are recorded by the room of ballots. */
interface ActToWrite extends Omit<ProcessAct, 'number' | 'at'> {
  kind: 'opened' | 'amended' | 'suspended' | 'resumed' | 'cancelled';
}

interface StateChange {
  kind: 'suspended' | 'resumed' | 'cancelled';
  state: 'suspended' | 'open' | 'cancelled';
  obstacle: (state: ManagedProcess['state']) => Obstacle | undefined;
}
