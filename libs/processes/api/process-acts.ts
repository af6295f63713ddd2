import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { changesBetween, obstacleToAmend } from '../domain/amending.ts';
import { obstacleToOpen } from '../domain/opening.ts';
import type { ProcessAct, ProcessRules } from '../domain/process.ts';
import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import { checkedRules } from './checked-rules.ts';
import { Followers, type NotifiedAct } from './followers.ts';
import { ManagedProcesses, type ManagedProcess } from './managed-processes.ts';
import { ProcessKinds } from './process-kinds.ts';
import { ProcessRow } from './process.entity.ts';
import { recordProcessAct } from './record-process-act.ts';

/** What is done to a process in public: each a numbered act with its reason, written in the same transaction. */
@Injectable()
export class ProcessActs {
  constructor(
    private readonly tx: Tx,
    private readonly audit: Audit,
    private readonly managed: ManagedProcesses,
    private readonly kinds: ProcessKinds,
    private readonly followers: Followers,
  ) {}

  /** Freezes the rules under their hash. With `expectedHash`, only if they are still those. */
  async open(id: string, expectedHash?: string): Promise<ManagedProcess> {
    const { process, now } = await this.managed.lock(id);
    refuseIf(obstacleToOpen(this.kinds.of(process.kind).kind, process, now.getTime()));
    const hash = fingerprint(process.rules);
    if (expectedHash !== undefined && expectedHash !== hash) throw new Refusal('rules_changed');
    await this.tx.update(ProcessRow, { id }, { state: 'open', rulesHash: hash, openedAt: now });
    await this.write(id, 'opened', now);
    return this.managed.one(id);
  }

  /** Puts other rules into force. The earlier ones stay in the act, as they were hashed. */
  async amend(id: string, rules: ProcessRules, reason: string, tenant: Tenant): Promise<ManagedProcess> {
    const { process, now } = await this.managed.lock(id);
    const served = this.kinds.of(process.kind);
    const after = checkedRules(served, rules, tenant);
    refuseIf(obstacleToAmend(served.kind, process, after, now.getTime()));
    const facts = { ...changesBetween(process.rules, after), before: process.rulesHash ?? '', rules: canonical(process.rules) };
    await this.tx.update(ProcessRow, { id }, { rules: after, rulesHash: fingerprint(after) });
    await this.write(id, 'amended', now, reason, facts);
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
    await this.tx.update(ProcessRow, { id }, { state });
    await this.write(id, kind, now, reason);
    await this.followers.notify(process, kind, reason, tenant);
    return this.managed.one(id);
  }

  private async write(id: string, kind: 'opened' | NotifiedAct, at: Date, reason = '', facts: ProcessAct['facts'] = {}): Promise<void> {
    const { number, rules_hash } = await recordProcessAct(this.tx, id, kind, at, facts, reason);
    await this.audit.record(`process.${kind}`, id, { act: number, hash: rules_hash });
  }
}

interface StateChange {
  kind: 'suspended' | 'resumed' | 'cancelled';
  state: 'suspended' | 'open' | 'cancelled';
  obstacle: (state: ManagedProcess['state']) => Obstacle | undefined;
}
