import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BallotsModule } from '@participa/ballots/api/ballots.module.ts';
import { ProposalsModule } from '@participa/proposals/api/proposals.module.ts';
import { RollModule } from '@participa/roll/api/roll.module.ts';
import { DeskAccounts } from './desk-accounts.ts';
import { DeskActs } from './desk-acts.ts';
import { DeskController } from './desk.controller.ts';
import { PaperBatches } from './paper-batches.ts';
import { PaperWork } from './paper-work.ts';
import { PaperController } from './paper.controller.ts';
import { Sittings } from './sittings.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, BallotsModule, ProposalsModule, RollModule],
  controllers: [DeskController, PaperController],
  providers: [DeskAccounts, DeskActs, PaperBatches, PaperWork, Sittings],
})
export class DeskModule {}
