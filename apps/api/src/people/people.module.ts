import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { Guessing } from './guessing.ts';
import { MyAccount } from './my-account.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { Opener } from './opener.ts';
import { PeopleController } from './people.controller.ts';
import { SessionsController } from './sessions.controller.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';

@Module({
  imports: [AuditModule, NotificationsModule],
  controllers: [PeopleController, SessionsController],
  providers: [Guessing, OneTimeCodes, Opener, SignIn, SignUp, MyAccount],
})
export class PeopleModule {}
