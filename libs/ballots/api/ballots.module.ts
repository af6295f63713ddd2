import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BallotsController } from './ballots.controller.ts';
import { CastBallots } from './cast-ballot.ts';
import { CloseVote } from './close-vote.ts';
import { CountVote } from './count-vote.ts';
import { CountingController } from './counting.controller.ts';
import { MyBallot } from './my-ballot.ts';
import { PublishResults } from './publish-results.ts';
import { PublishedElections } from './published-elections.ts';
import { Results } from './results.ts';
import { Simulations } from './simulations.ts';
import { VoteStates } from './vote-state.ts';
import { VoterKeys } from './voter-keys.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule],
  controllers: [BallotsController, CountingController],
  providers: [CastBallots, CloseVote, CountVote, MyBallot, PublishResults, PublishedElections, Results, Simulations, VoteStates, VoterKeys],
  exports: [CastBallots, VoterKeys],
})
export class BallotsModule {}
