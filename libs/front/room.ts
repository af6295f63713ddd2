import { defineRoom } from '@participa/base/room.ts';

/** The front page of a government and of the network. */
export const room = defineRoom({
  name: 'front',
  uses: ['tenants', 'processes', 'proposals', 'budgets', 'ballots', 'network'],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    front: typeof room;
  }
}
