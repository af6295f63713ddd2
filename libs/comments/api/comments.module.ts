import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { CommentsController } from './comments.controller.ts';
import { Comments } from './comments.service.ts';
import { ListComments } from './list-comments.ts';
import { VoteComment } from './vote-comment.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, ModerationModule],
  controllers: [CommentsController],
  providers: [ListComments, Comments, VoteComment],
})
export class CommentsModule {}
