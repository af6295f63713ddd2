import { DAY_MS } from '@participa/base/duration.ts';
import { defineRoom } from '@participa/base/room.ts';

/** What the platform keeps of its own: no room, but its tables and jobs are told in the same way. */
export const room = defineRoom({
  name: 'platform',
  uses: [],
  tables: {
    idempotency_keys: { data: 'passing', expires: { column: 'created_at', afterMs: 2 * DAY_MS } },
    paces: { data: 'passing', expires: { column: 'period', afterMs: DAY_MS } },
  },
  jobs: { housekeeping: { cron: '17 * * * *', attempts: 2 }, unlock: { cron: '* * * * *' } },
});
