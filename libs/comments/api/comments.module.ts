import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { CommentList } from './comment-list.ts';
import { CommentVotes } from './comment-votes.ts';
import { CommentableSubjects } from './commentable-subjects.ts';
import { Comments } from './comments.ts';
import { entities } from './entities.ts';
import { ModeratedComments } from './moderated-comments.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, ModerationModule],
  providers: [CommentList, CommentVotes, CommentableSubjects, Comments, ModeratedComments],
  exports: [CommentList, CommentVotes, CommentableSubjects, Comments],
})
export class CommentsModule {}
