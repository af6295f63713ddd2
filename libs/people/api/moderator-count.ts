import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { ReadinessCounts } from '@participa/tenants/api/readiness-counts.ts';
import { moderatorCount } from './moderator-count.statements.ts';

/** Tells a government's checklist how many people moderate. */
@Injectable()
export class ModeratorCount implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly readiness: ReadinessCounts,
  ) {}

  onModuleInit(): void {
    this.readiness.register('moderators', async () => (await this.tx.one(moderatorCount)).count);
  }
}
