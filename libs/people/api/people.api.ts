import { defineApiRoom } from '@participa/platform/api-room.ts';
import { invitations, staff } from '../admin-contract.ts';
import { people, sessions } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { peopleRefusals } from '../texts/texts.ts';
import { People1763800000002 } from './migrations/0002-people.ts';
import { PeopleModule } from './people.module.ts';

export const peopleApi = defineApiRoom({
  room,
  names,
  refusals: peopleRefusals,
  module: PeopleModule,
  routes: { people, sessions, staff, invitations },
  migrations: [People1763800000002],
});
