import { Injectable } from '@nestjs/common';
import { obstacleToChangeCycle, type Cycle } from '../../domain/changing.ts';
import type { BallotRules, ProcessRules, ProcessState } from '@participa/processes/domain/process.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';

interface CycleSql {
  state: ProcessState;
  title: string;
  rules: ProcessRules;
  read_at: Date;
  closed: boolean;
  published: boolean;
}

/** A cycle as its office changes it, at the moment in which it was read. */
export interface AdminCycle extends Cycle {
  readonly title: string;
  readonly ballot: BallotRules | null;
  readonly count: ProcessRules['count'];
  readonly published: boolean;
  /** By the database's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** Cycles under the office's hands. */
@Injectable()
export class AdminCycles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(id: string): Promise<AdminCycle> {
    return this.row(id, '');
  }

  /** The cycle, with its process held until the transaction ends: whoever gives numbers or moves money waits for the others. */
  lock(id: string): Promise<AdminCycle> {
    return this.row(id, 'FOR UPDATE OF p');
  }

  /** The same, where nothing may change once people could vote. */
  async lockChangeable(id: string): Promise<AdminCycle> {
    const cycle = await this.lock(id);
    refuseIf(obstacleToChangeCycle(cycle, cycle.now));
    return cycle;
  }

  private async row(id: string, lock: '' | 'FOR UPDATE OF p'): Promise<AdminCycle> {
    const [row] = await this.database.now.rows<CycleSql>(
      `SELECT p.state, p.title, p.rules, clock_timestamp() AS read_at,
              EXISTS (SELECT FROM budget_closings k WHERE k.tenant_id = p.tenant_id AND k.budget_id = p.id) AS closed,
              EXISTS (SELECT FROM budget_closings k WHERE k.tenant_id = p.tenant_id AND k.budget_id = p.id AND k.published_at IS NOT NULL) AS published
         FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget' ${lock}`,
      [id],
    );
    const { rules, read_at, ...rest } = orNotFound(row);
    return { ...rest, phases: rules.phases, ballot: rules.ballot, count: rules.count, now: this.clock.byDatabase(read_at).getTime() };
  }
}
