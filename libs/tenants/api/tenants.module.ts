import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { GovernmentController } from './government.controller.ts';
import { PlacesController } from './places.controller.ts';
import { GovernmentSettings } from './settings.service.ts';
import { TenantsController } from './tenants.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule],
  controllers: [TenantsController, PlacesController, GovernmentController],
  providers: [GovernmentSettings],
})
export class TenantsModule {}
