import { Module } from '@nestjs/common';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { TenantsModule } from '@participa/tenants/api/tenants.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { GovernmentExporter } from './government-exporter.ts';
import { Governments } from './governments.ts';
import { GovernmentImporter } from './government-importer.ts';
import { NetworkController } from './network.controller.ts';
import { SandboxCreator } from './sandbox-creator.ts';

@Module({
  imports: [AuditModule, PeopleModule, TenantsModule],
  controllers: [NetworkController],
  providers: [Governments, GovernmentExporter, GovernmentImporter, SandboxCreator],
})
export class NetworkModule {}
