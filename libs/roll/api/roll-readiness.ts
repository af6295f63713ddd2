import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { ReadinessCounts } from '@participa/tenants/api/readiness-counts.ts';
import { hasRoll } from './roll-readiness.statements.ts';

/** Tells a government's checklist whether there is a roll. */
@Injectable()
export class RollReadiness implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly readiness: ReadinessCounts,
  ) {}

  onModuleInit(): void {
    this.readiness.register('rollEntries', async () => Number((await this.tx.one(hasRoll)).known));
  }
}
