import { DAY_MS } from '@participa/base/duration.ts';
import { defineRoom } from '@participa/base/room.ts';

/** Mail: written into the outbox with what it is about, sent by the worker. */
export const room = defineRoom({
  name: 'notifications',
  uses: ['tenants'],
  tables: {
    outbox: { data: 'passing', expires: { column: 'created_at', afterMs: 7 * DAY_MS } },
    caught_mails: { data: 'passing', expires: { column: 'at', afterMs: 2 * DAY_MS } },
  },
  jobs: { mail: {} },
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    notifications: typeof room;
  }
}
