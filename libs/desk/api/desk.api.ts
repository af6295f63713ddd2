import { defineApiRoom } from '@participa/platform/api-room.ts';
import { desk, paperBallots } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { deskRefusals } from '../texts/texts.ts';
import { Desk1763900000011 } from './migrations/0011-desk.ts';
import { DeskModule } from './desk.module.ts';

export const deskApi = defineApiRoom({
  room,
  names,
  refusals: deskRefusals,
  module: DeskModule,
  routes: { desk, paper: paperBallots },
  migrations: [Desk1763900000011],
});
