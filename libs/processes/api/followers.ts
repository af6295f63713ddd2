import { Injectable } from '@nestjs/common';
import { loadTexts } from '@participa/base/texts.ts';
import { processesMailTexts } from '../texts/texts.ts';
import { Notices } from '@participa/notifications/api/notices.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { Process } from '../domain/process.ts';
import { followersOfProcess, followProcess, unfollowProcess } from './processes.statements.ts';

/** An act of which those who follow the process are told. */
export type NotifiedAct = 'amended' | 'suspended' | 'resumed' | 'cancelled';

/** Who follows a process, and what they are told of it. */
@Injectable()
export class Followers {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {
    notices.register({ kind: 'process', followers: (id) => tx.rows(followersOfProcess, { id }) });
  }

  /** Makes `following` true of this person, whatever it was. A draft is not there to be followed. */
  async setFollowing(process: string, person: string, following: boolean): Promise<{ following: boolean }> {
    if (following) await this.tx.one(followProcess, { id: process, person, now: this.clock.now() });
    else await this.tx.one(unfollowProcess, { id: process, person });
    return { following };
  }

  /** Tells them what was done, and why. */
  notify({ id, title }: Pick<Process, 'id' | 'title'>, act: NotifiedAct, reason: string, tenant: Tenant): Promise<void> {
    return this.notices.send({
      tenant,
      about: { kind: 'process', id },
      mail: async (variant) => (await loadTexts(processesMailTexts, variant)).process(tenant.name, title, act, reason),
    });
  }
}
