import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BallotsModule } from '@participa/ballots/api/ballots.module.ts';
import { BudgetsModule } from '@participa/budgets/api/budgets.module.ts';
import { BudgetOfficeModule } from '@participa/budgets/api/admin/budget-office.module.ts';
import { CommentsModule } from '@participa/comments/api/comments.module.ts';
import { ModerationModule } from '@participa/moderation/api/moderation.module.ts';
import { DeskModule } from '@participa/desk/api/desk.module.ts';
import { CaughtMailsModule } from '@participa/notifications/api/caught-mails.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { catchesMail, type Config } from '@participa/platform/config.ts';
import { Exchange } from '@participa/platform/http/exchange.ts';
import { Gate } from '@participa/platform/http/gate.ts';
import { RefusalFilter } from '@participa/platform/http/refusal-filter.ts';
import { PlatformModule } from '@participa/platform/platform.module.ts';
import { ProcessesModule } from '@participa/processes/api/processes.module.ts';
import { ProposalsModule } from '@participa/proposals/api/proposals.module.ts';
import { RollModule } from '@participa/roll/api/roll.module.ts';
import { StatisticsModule } from '@participa/statistics/api/statistics.module.ts';
import { TenantsModule } from '@participa/tenants/api/tenants.module.ts';

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
