import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { Appeals } from './appeals.ts';
import { Blocks } from './blocks.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { ModerationDecisions } from './moderation-decisions.ts';
import { DecisionRecords } from './decision-records.ts';
import { ModerationMails } from './moderation-mails.ts';
import { ModerationQueue } from './moderation-queue.ts';
import { MyDecisionsController } from './my-decisions.controller.ts';
import { QueueController } from './queue.controller.ts';
import { ReportsController } from './reports.controller.ts';
import { SavedFilters } from './saved-filters.ts';
import { StatementsOfReasons } from './statements-of-reasons.ts';
import { TransparencyReport } from './transparency-report.ts';
import { ContentWatch } from './content-watch.ts';
import { ReportWriter } from './report-writer.ts';
import { BlockCheck } from './block-check.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, NotificationsModule, PeopleModule],
  controllers: [ReportsController, QueueController, MyDecisionsController],
  providers: [
    BlockCheck,
    ModeratedContents,
    DecisionRecords,
    ModerationMails,
    ReportWriter,
    ModerationQueue,
    ModerationDecisions,
    Blocks,
    Appeals,
    StatementsOfReasons,
    SavedFilters,
    TransparencyReport,
    ContentWatch,
  ],
  exports: [ContentWatch, ModeratedContents],
})
export class ModerationModule {}
