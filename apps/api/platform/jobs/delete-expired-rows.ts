import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { Database } from '../database/database.ts';
import { TenantLookup } from '../http/tenant-lookup.ts';
import { Manifests } from '../manifests.ts';
import { deleteExpired } from './delete-expired-rows.statements.ts';
import { HandlesJob, type JobHandler } from './job-handler.ts';

/** Deletes what has expired, tenant by tenant: which rows, the manifests of the rooms say with their tables. */
@Injectable()
@HandlesJob('housekeeping')
export class DeleteExpiredRows implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly manifests: Manifests,
    private readonly tenants: TenantLookup,
  ) {}

  async run(): Promise<void> {
    const expiring = [...this.manifests.tables].flatMap(([table, { expires }]) => (expires ? [{ table, ...expires }] : []));
    for (const tenant of await this.tenants.allIds())
      await this.database.inside({ tenant, actor: null }, async (tx) => {
        for (const { table, column, afterMs } of expiring)
          await tx.run(deleteExpired({ table, column }), { before: new Date(this.clock.now().getTime() - afterMs) });
      });
  }
}
