import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdminBudgetsModule } from '@participa/budgets/api/admin/admin-budgets.module.ts';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BudgetsModule } from '@participa/budgets/api/budgets.module.ts';
import { BallotsController } from './ballots.controller.ts';
import { BallotCaster } from './ballot-caster.ts';
import { VoteCloser } from './vote-closer.ts';
import { VoteCounter } from './vote-counter.ts';
import { CloseDueVotes } from './close-due-votes.ts';
import { CountingController } from './counting.controller.ts';
import { MyBallots } from './my-ballots.ts';
import { OpenPaperBatches } from './open-paper-batches.ts';
import { PaperVoters } from './paper-voters.ts';
import { ResultsPublisher } from './results-publisher.ts';
import { PublishedElections } from './published-elections.ts';
import { Results } from './results.ts';
import { RulePreviewer } from './rule-previewer.ts';
import { SimulationCache } from './simulation-cache.ts';
import { VoteStateReader } from './vote-state-reader.ts';
import { VoterKeys } from './voter-keys.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AdminBudgetsModule, AuditModule, BudgetsModule],
  controllers: [BallotsController, CountingController],
  providers: [
    CloseDueVotes,
    BallotCaster,
    VoteCloser,
    VoteCounter,
    MyBallots,
    OpenPaperBatches,
    PaperVoters,
    ResultsPublisher,
    RulePreviewer,
    PublishedElections,
    Results,
    SimulationCache,
    VoteStateReader,
    VoterKeys,
  ],
  exports: [BallotCaster, OpenPaperBatches, PaperVoters, VoterKeys],
})
export class BallotsModule {}
