import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorNames } from './actor-names.ts';
import { Audit } from './audit.ts';
import { AuditController } from './audit.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [AuditController],
  providers: [ActorNames, Audit],
  exports: [ActorNames, Audit],
})
export class AuditModule {}
