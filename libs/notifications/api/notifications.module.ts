import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Mailer } from './mailer.ts';
import { entities } from './entities.ts';

@Module({ imports: [TypeOrmModule.forFeature(entities)], providers: [Mailer], exports: [Mailer] })
export class NotificationsModule {}
