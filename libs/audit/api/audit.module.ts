import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit.ts';
import { AuditController } from './audit.controller.ts';
import { entities } from './entities.ts';

@Module({ imports: [TypeOrmModule.forFeature(entities)], controllers: [AuditController], providers: [Audit], exports: [Audit] })
export class AuditModule {}
