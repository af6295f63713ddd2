import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { Invitations } from './invitations.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Guessing } from './guessing.ts';
import { MyAccount } from './my-account.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { Opener } from './opener.ts';
import { PeopleController } from './people.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';
import { StaffController } from './staff.controller.ts';
import { Staff } from './staff.service.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, NotificationsModule],
  controllers: [InvitationsController, PeopleController, SessionsController, StaffController],
  providers: [Guessing, Invitations, Staff, OneTimeCodes, Opener, SignIn, SignUp, MyAccount],
  exports: [Invitations],
})
export class PeopleModule {}
