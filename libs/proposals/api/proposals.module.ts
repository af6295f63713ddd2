import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { CommentsModule } from '@participa/comments/api/comments.module.ts';
import { commentsController } from '@participa/comments/api/comments-controller.ts';
import { comments } from '../contract.ts';
import { commentableProposals } from './commentable-proposals.ts';
import { DraftsController } from './drafts.controller.ts';
import { Drafts } from './drafts.ts';
import { ModeratedProposals } from './moderated-proposals.ts';
import { ProcessesModule } from '@participa/processes/api/processes.module.ts';
import { ProposalProcesses } from './proposal-processes.ts';
import { ProposalList } from './proposal-list.ts';
import { MyProposals } from './my-proposals.ts';
import { ProposalsController } from './proposals.controller.ts';
import { Proposals } from './proposals.ts';
import { SupportQueue } from './support-queue.ts';
import { SupportsController } from './supports.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, ModerationModule, CommentsModule, ProcessesModule],
  controllers: [ProposalsController, SupportsController, DraftsController, commentsController(comments, commentableProposals)],
  providers: [ProposalList, Proposals, Drafts, MyProposals, SupportQueue, ModeratedProposals, ProposalProcesses],
  exports: [Proposals, SupportQueue],
})
export class ProposalsModule {}
