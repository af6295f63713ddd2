import { defineApiRoom } from '@participa/platform/api-room.ts';
import { ballots, counting } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { ballotsRefusals } from '../texts/texts.ts';
import { BallotsModule } from './ballots.module.ts';

export const ballotsApi = defineApiRoom({
  room,
  names,
  refusals: ballotsRefusals,
  module: BallotsModule,
  routes: { ballots, counting },
});
