import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { ExportGovernment } from './export-government.ts';
import { GovernmentController } from './government.controller.ts';
import { Governments } from './governments.service.ts';
import { ImportGovernment } from './import-government.ts';
import { NetworkController } from './network.controller.ts';
import { PlacesController } from './places.controller.ts';
import { Sandbox } from './sandbox.ts';
import { GovernmentSettings } from './settings.service.ts';
import { TenantsController } from './tenants.controller.ts';

@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [TenantsController, PlacesController, GovernmentController, NetworkController],
  providers: [Governments, ExportGovernment, ImportGovernment, Sandbox, GovernmentSettings],
})
export class TenantsModule {}
