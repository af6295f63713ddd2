import { defineRoom } from '@participa/base/room.ts';

/** The legal texts: guarantees, terms, privacy, accessibility. */
export const room = defineRoom({
  name: 'legal',
  uses: ['tenants'],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    legal: typeof room;
  }
}
