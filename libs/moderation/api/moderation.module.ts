import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { Appeals } from './appeals.ts';
import { Blocks } from './blocks.ts';
import { Contents } from './content.ts';
import { Decide } from './decide.ts';
import { Decisions } from './decisions.ts';
import { Letters } from './letters.ts';
import { ListQueue } from './list-queue.ts';
import { MyDecisionsController } from './my-decisions.controller.ts';
import { QueueController } from './queue.controller.ts';
import { ReportsController } from './reports.controller.ts';
import { SavedFilters } from './saved-filters.ts';
import { Statements } from './statements.ts';
import { TellMonths } from './tell-months.ts';
import { Watch } from './watch.ts';
import { WriteReport } from './write-report.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, NotificationsModule],
  controllers: [ReportsController, QueueController, MyDecisionsController],
  providers: [Contents, Decisions, Letters, WriteReport, ListQueue, Decide, Blocks, Appeals, Statements, SavedFilters, TellMonths, Watch],
  exports: [Watch],
})
export class ModerationModule {}
