import { obstacleToClose } from '../domain/closing.ts';
import type { ProcessRules, ProcessState } from '@participa/processes/domain/process.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { VoteCloser, openPaperBatches } from './vote-closer.ts';
import { VoteCounter } from './vote-counter.ts';

interface OpenSql {
  id: string;
  state: ProcessState;
  rules: ProcessRules;
  closed: boolean;
  papers: number;
  read_at: Date;
}

/** Closes and counts every vote that is due, tenant by tenant. One that cannot be counted is told in the log and keeps nobody else waiting. */
export async function closeDueVotes(database: Database, clock: Clock): Promise<void> {
  const [closing, counting] = [new VoteCloser(database, clock, new Audit(database.tx, clock)), new VoteCounter(database, clock)];
  const tenants = await database.dataSource.query<{ id: string }[]>('SELECT id FROM tenants ORDER BY id');
  for (const { id: tenant } of tenants)
    for (const budget of await dueVotes(database, clock, tenant))
      try {
        await closing.close(tenant, null, budget);
        await counting.count(tenant, budget);
      } catch (error) {
        logger.error({ err: error, tenant, budget }, 'A vote that is over could not be closed and counted');
      }
}

const dueVotes = (database: Database, clock: Clock, tenant: string): Promise<string[]> =>
  database.inside(
    { tenant, actor: null },
    async (scope) => {
      const open = await scope.rows<OpenSql>(
        `SELECT p.id, p.state, p.rules, k.closed_at IS NOT NULL AS closed, clock_timestamp() AS read_at, ${openPaperBatches} AS papers FROM processes p
           LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id
          WHERE p.tenant_id = $1 AND p.kind = 'budget' AND p.state = 'open' AND k.counted_at IS NULL`,
      );
      return open
        .filter(
          ({ state, rules, read_at, closed, papers }) =>
            closed || !obstacleToClose({ state, phases: rules.phases, papers }, clock.byDatabase(read_at).getTime()),
        )
        .map(({ id }) => id);
    },
    { readOnly: true },
  );
