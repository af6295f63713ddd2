import { defineApiRoom } from '@participa/platform/api-room.ts';
import { statistics } from '../contract.ts';
import { room } from '../room.ts';
import { StatisticsModule } from './statistics.module.ts';

export const statisticsApi = defineApiRoom({
  room,
  module: StatisticsModule,
  routes: { statistics },
});
