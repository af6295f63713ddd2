import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BallotsModule } from '@participa/ballots/api/ballots.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { ProposalsModule } from '@participa/proposals/api/proposals.module.ts';
import { RollModule } from '@participa/roll/api/roll.module.ts';
import { DeskAccounts } from './desk-accounts.ts';
import { DeskActions } from './desk-actions.ts';
import { DeskController } from './desk.controller.ts';
import { OpenPaperBatchSource } from './open-paper-batch-source.ts';
import { PaperBallotBatches } from './paper-ballot-batches.ts';
import { PaperBallotEntry } from './paper-ballot-entry.ts';
import { PaperBallotsController } from './paper-ballots.controller.ts';
import { Sittings } from './sittings.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, BallotsModule, PeopleModule, ProposalsModule, RollModule],
  controllers: [DeskController, PaperBallotsController],
  providers: [DeskAccounts, DeskActions, OpenPaperBatchSource, PaperBallotBatches, PaperBallotEntry, Sittings],
})
export class DeskModule {}
