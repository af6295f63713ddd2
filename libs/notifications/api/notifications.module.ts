import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';
import { TRANSPORT } from './mail-message.ts';
import { SendMail } from './send-mail.ts';
import { transportFor } from './transport.ts';
import { Mailer } from './mailer.ts';
import { Notices } from './notices.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [Mailer, Notices, SendMail, { provide: TRANSPORT, useFactory: transportFor, inject: [CONFIG, Database, Clock] }],
  exports: [Mailer, Notices],
})
export class NotificationsModule {}
