import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { RequestChecks } from '@participa/platform/http/request-checks.ts';
import { obstacleOfBlock } from '../domain/block.ts';

/** Refuses what a blocked account may not write, before any handler runs. Reading stays. */
@Injectable()
export class BlockCheck implements OnModuleInit {
  constructor(
    private readonly checks: RequestChecks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.checks.add(({ person, tenant }, { method, can }) =>
      person && method !== 'GET' ? obstacleOfBlock(person, can, this.clock.now(), tenant.timeZone) : undefined,
    );
  }
}
