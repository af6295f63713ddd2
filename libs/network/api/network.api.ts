import { defineApiRoom } from '@participa/platform/api-room.ts';
import { network } from '../contract.ts';
import { room } from '../room.ts';
import { networkRefusals } from '../texts/texts.ts';
import { Governments1763900000013 } from './migrations/0013-governments.ts';
import { NetworkModule } from './network.module.ts';

export const networkApi = defineApiRoom({
  room,
  refusals: networkRefusals,
  module: NetworkModule,
  routes: { network },
  migrations: [Governments1763900000013],
});
