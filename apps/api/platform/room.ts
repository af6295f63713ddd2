import { DAY_MS } from '@participa/base/duration.ts';
import { defineRoom } from '@participa/base/room.ts';

/** The platform's own tables and jobs, declared in the same way as those of a room. */
export const room = defineRoom({
  name: 'platform',
  uses: [],
  tables: {
    idempotency_keys: { data: 'passing', expires: { column: 'created_at', afterMs: 2 * DAY_MS } },
    rate_limit_hits: { data: 'passing', expires: { column: 'period', afterMs: DAY_MS } },
  },
  jobs: { housekeeping: { cron: '17 * * * *', attempts: 2 }, unlock: { cron: '* * * * *' } },
});
