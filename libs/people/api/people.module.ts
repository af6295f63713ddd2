import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { TenantsModule } from '@participa/tenants/api/tenants.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { AccountBlocks } from './account-blocks.ts';
import { Invitations } from './invitations.ts';
import { InvitationsController } from './invitations.controller.ts';
import { BruteForceGuard } from './brute-force-guard.ts';
import { MailRecipients } from './mail-recipients.ts';
import { MyAccount } from './my-account.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { SignUpBrowserMark } from './sign-up-browser-mark.ts';
import { PeopleController } from './people.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';
import { StaffController } from './staff.controller.ts';
import { Staff } from './staff.ts';
import { Sessions } from './sessions.ts';
import { VerifiedAccounts } from './verified-accounts.ts';
import { SessionLookup } from '@participa/platform/http/session-lookup.ts';
import { PersonNames } from './person-names.ts';
import { ModeratorCount } from './moderator-count.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, NotificationsModule, TenantsModule],
  controllers: [InvitationsController, PeopleController, SessionsController, StaffController],
  providers: [
    ModeratorCount,
    PersonNames,
    Sessions,
    { provide: SessionLookup, useExisting: Sessions },
    BruteForceGuard,
    Invitations,
    Staff,
    OneTimeCodes,
    SignUpBrowserMark,
    SignIn,
    SignUp,
    MyAccount,
    AccountBlocks,
    MailRecipients,
    VerifiedAccounts,
  ],
  exports: [SessionLookup, Invitations, AccountBlocks, MailRecipients, VerifiedAccounts],
})
export class PeopleModule {}
