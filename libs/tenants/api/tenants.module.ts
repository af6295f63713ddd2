import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { GovernmentController } from './government.controller.ts';
import { PublicTenantController } from './public-tenant.controller.ts';
import { GovernmentSettings } from './government-settings.ts';
import { TenantsController } from './tenants.controller.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule],
  controllers: [TenantsController, PublicTenantController, GovernmentController],
  providers: [GovernmentSettings],
})
export class TenantsModule {}
