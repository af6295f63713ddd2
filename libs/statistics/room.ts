import { defineRoom } from '@participa/base/room.ts';
import { statisticsPath } from './paths.ts';

/** How many people take part, in numbers that single out nobody. */
export const room = defineRoom({
  name: 'statistics',
  uses: ['tenants', 'people', 'proposals', 'ballots'],
  permissions: { 'statistics.read': ['admin'] },
  adminSections: [{ name: 'statistics', address: statisticsPath(), can: 'statistics.read', place: 110 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    statistics: typeof room;
  }
}
