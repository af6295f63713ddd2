import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.ts';
import { BallotsModule } from './ballots/ballots.module.ts';
import { BudgetsModule } from './budgets/budgets.module.ts';
import { BudgetOfficeModule } from './budgets/office/budget-office.module.ts';
import { CommentsModule } from './comments/comments.module.ts';
import { ModerationModule } from './moderation/moderation.module.ts';
import { DeskModule } from './desk/desk.module.ts';
import { CaughtMailsModule } from './notifications/caught-mails.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { catchesMail, type Config } from './platform/config.ts';
import { Exchange } from './platform/http/exchange.ts';
import { Gate } from './platform/http/gate.ts';
import { RefusalFilter } from './platform/http/refusal-filter.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ProcessesModule } from './processes/processes.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { RollModule } from './roll/roll.module.ts';
import { StatisticsModule } from './statistics/statistics.module.ts';
import { TenantsModule } from './tenants/tenants.module.ts';

/** The rooms, and what stands before every one of them. */
@Module({
  imports: [
    TenantsModule,
    PeopleModule,
    RollModule,
    DeskModule,
    ProcessesModule,
    ProposalsModule,
    CommentsModule,
    ModerationModule,
    BudgetsModule,
    BudgetOfficeModule,
    BallotsModule,
    NotificationsModule,
    AuditModule,
    StatisticsModule,
  ],
  providers: [
    { provide: APP_GUARD, useClass: Gate },
    { provide: APP_INTERCEPTOR, useClass: Exchange },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
})
export class AppModule {
  static with(config: Config, appUrl: string): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, appUrl), ...(catchesMail(config) ? [CaughtMailsModule] : [])] };
  }
}
