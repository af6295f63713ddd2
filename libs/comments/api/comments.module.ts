import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { CommentsController } from './comments.controller.ts';
import { Comments } from './comments.ts';
import { CommentList } from './comment-list.ts';
import { CommentVotes } from './comment-votes.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, ModerationModule],
  controllers: [CommentsController],
  providers: [CommentList, Comments, CommentVotes],
})
export class CommentsModule {}
