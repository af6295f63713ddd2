import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { DraftsController } from './drafts.controller.ts';
import { Drafts } from './drafts.ts';
import { ProposalList } from './proposal-list.ts';
import { MyProposals } from './my-proposals.ts';
import { ProposalsController } from './proposals.controller.ts';
import { Proposals } from './proposals.ts';
import { SupportQueue } from './support-queue.ts';
import { SupportsController } from './supports.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, ModerationModule],
  controllers: [ProposalsController, SupportsController, DraftsController],
  providers: [ProposalList, Proposals, Drafts, MyProposals, SupportQueue],
  exports: [Proposals, SupportQueue],
})
export class ProposalsModule {}
