import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { PeopleModule } from '@participa/people/api/people.module.ts';
import { ExportGovernment } from '@participa/network/api/export-government.ts';
import { GovernmentController } from './government.controller.ts';
import { Governments } from '@participa/network/api/governments.service.ts';
import { ImportGovernment } from '@participa/network/api/import-government.ts';
import { NetworkController } from '@participa/network/api/network.controller.ts';
import { PlacesController } from './places.controller.ts';
import { Sandbox } from '@participa/network/api/sandbox.ts';
import { GovernmentSettings } from './settings.service.ts';
import { TenantsController } from './tenants.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, PeopleModule],
  controllers: [TenantsController, PlacesController, GovernmentController, NetworkController],
  providers: [Governments, ExportGovernment, ImportGovernment, Sandbox, GovernmentSettings],
})
export class TenantsModule {}
