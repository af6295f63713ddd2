import { defineApiRoom } from '@participa/platform/api-room.ts';
import { statistics } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { StatisticsModule } from './statistics.module.ts';

export const statisticsApi = defineApiRoom({
  room,
  names,
  module: StatisticsModule,
  routes: { statistics },
});
