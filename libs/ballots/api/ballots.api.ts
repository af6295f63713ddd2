import { defineApiRoom } from '@participa/platform/api-room.ts';
import { ballots, counting } from '../contract.ts';
import { room } from '../room.ts';
import { BallotsModule } from './ballots.module.ts';

export const ballotsApi = defineApiRoom({
  room,
  module: BallotsModule,
  routes: { ballots, counting },
});
