import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { ReadinessCounts } from '@participa/tenants/api/readiness-counts.ts';
import { openProcessCount } from './open-process-count.statements.ts';

/** Tells a government's checklist how many processes are open. */
@Injectable()
export class OpenProcessCount implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly readiness: ReadinessCounts,
  ) {}

  onModuleInit(): void {
    this.readiness.register('processes', async () => (await this.tx.one(openProcessCount)).count);
  }
}
