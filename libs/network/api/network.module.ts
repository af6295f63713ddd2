import { Module } from '@nestjs/common';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { ExportGovernment } from './export-government.ts';
import { Governments } from './governments.service.ts';
import { ImportGovernment } from './import-government.ts';
import { NetworkController } from './network.controller.ts';
import { Sandbox } from './sandbox.ts';

@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [NetworkController],
  providers: [Governments, ExportGovernment, ImportGovernment, Sandbox],
})
export class NetworkModule {}
