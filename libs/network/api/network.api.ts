import { defineApiRoom } from '@participa/platform/api-room.ts';
import { network } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { networkRefusals } from '../texts/texts.ts';
import { Governments1763900000013 } from './migrations/0013-governments.ts';
import { NetworkModule } from './network.module.ts';

export const networkApi = defineApiRoom({
  room,
  names,
  refusals: networkRefusals,
  module: NetworkModule,
  routes: { network },
  migrations: [Governments1763900000013],
});
