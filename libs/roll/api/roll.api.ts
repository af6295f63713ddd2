import { defineApiRoom } from '@participa/platform/api-room.ts';
import { roll } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { rollRefusals } from '../texts/texts.ts';
import { Roll1763900000010 } from './migrations/0010-roll.ts';
import { RollModule } from './roll.module.ts';

export const rollApi = defineApiRoom({
  room,
  names,
  refusals: rollRefusals,
  module: RollModule,
  routes: { roll },
  migrations: [Roll1763900000010],
});
