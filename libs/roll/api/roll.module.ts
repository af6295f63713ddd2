import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { TenantsModule } from '@participa/tenants/api/tenants.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { EntryWriter } from './entry-writer.ts';
import { RollEntries } from './roll-entries.ts';
import { RollImports } from './roll-imports.ts';
import { RollKeys } from './roll-keys.ts';
import { RollController } from './roll.controller.ts';
import { Roll } from './roll.ts';
import { Verification } from './verification.ts';
import { RollReadiness } from './roll-readiness.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, PeopleModule, TenantsModule],
  controllers: [RollController],
  providers: [RollReadiness, RollKeys, RollEntries, EntryWriter, RollImports, Roll, Verification],
  exports: [RollKeys, RollEntries],
})
export class RollModule {}
