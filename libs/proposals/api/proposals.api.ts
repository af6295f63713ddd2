import { defineApiRoom } from '@participa/platform/api-room.ts';
import { comments, drafts, myProposals, proposals, supports } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { proposalsRefusals } from '../texts/texts.ts';
import { Proposals1763800000003 } from './migrations/0003-proposals.ts';
import { PlainColumnNames1764000000016 } from './migrations/0016-plain-column-names.ts';
import { ProposalsModule } from './proposals.module.ts';

export const proposalsApi = defineApiRoom({
  room,
  names,
  refusals: proposalsRefusals,
  module: ProposalsModule,
  routes: { proposals, supports, myProposals, drafts, comments },
  migrations: [Proposals1763800000003, PlainColumnNames1764000000016],
});
