import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { GovernmentController } from './government.controller.ts';
import { PublicTenantController } from './public-tenant.controller.ts';
import { GovernmentSettings } from './government-settings.ts';
import { ReadinessCounts } from './readiness-counts.ts';
import { TenantsController } from './tenants.controller.ts';
import { TenantRegistry } from './tenant-registry.ts';
import { Territory } from './territory.ts';
import { TenantLookup } from '@participa/platform/http/tenant-lookup.ts';
import { entities } from './entities.ts';

/** Everywhere: whatever goes from tenant to tenant asks the registry. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule],
  controllers: [TenantsController, PublicTenantController, GovernmentController],
  providers: [TenantRegistry, { provide: TenantLookup, useExisting: TenantRegistry }, GovernmentSettings, ReadinessCounts, Territory],
  exports: [ReadinessCounts, TenantRegistry, TenantLookup, Territory],
})
export class TenantsModule {}
