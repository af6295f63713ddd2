import { defineApiRoom } from '@participa/platform/api-room.ts';
import { government, publicTenant } from '../admin-contract.ts';
import { tenants } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { tenantsRefusals } from '../texts/texts.ts';
import { Tenants1763800000001 } from './migrations/0001-tenants.ts';
import { TenantsModule } from './tenants.module.ts';

export const tenantsApi = defineApiRoom({
  room,
  names,
  refusals: tenantsRefusals,
  module: TenantsModule,
  routes: { tenants, government, places: publicTenant },
  migrations: [Tenants1763800000001],
});
