import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import type { BudgetRules } from '../../domain/budget-kind.ts';
import { obstacleToChangeCycle, type Cycle } from '../../domain/changing.ts';
import { adminCycle } from './admin-cycles.statements.ts';

/** A cycle as its office changes it, at the moment in which it was read. */
export interface AdminCycle extends Cycle {
  readonly title: string;
  readonly ballot: BudgetRules['ballot'];
  readonly count: BudgetRules['count'];
  readonly published: boolean;
  /** By the database's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** Cycles for those who manage them: read, or held while something of them changes. */
@Injectable()
export class AdminCycles {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  read(id: string): Promise<AdminCycle> {
    return this.cycle(id, false);
  }

  /** The cycle, with its process held until the transaction ends: requests that give numbers or move money wait for each other. */
  lock(id: string): Promise<AdminCycle> {
    return this.cycle(id, true);
  }

  /** The same, where nothing may change once people could vote. */
  async lockChangeable(id: string): Promise<AdminCycle> {
    const cycle = await this.lock(id);
    refuseIf(obstacleToChangeCycle(cycle, cycle.now));
    return cycle;
  }

  private async cycle(id: string, locked: boolean): Promise<AdminCycle> {
    const { rules, read_at, ...rest } = await this.tx.one(adminCycle({ locked }), { id });
    return { ...rest, phases: rules.phases, ballot: rules.ballot, count: rules.count, now: this.clock.byDatabase(read_at).getTime() };
  }
}
