import { array, object } from 'zod';
import { Tenant, TenantCard } from './domain/tenant.ts';
import { route } from '@participa/base/route.ts';

export const tenants = {
  current: route('GET /tenant', {
    summary: 'The government whose address this is: names, colours, zones, topics',
    can: 'public.read',
    reply: Tenant,
    shared: true,
  }),
  list: route('GET /tenants', {
    summary: 'The governments of this installation',
    can: 'public.read',
    reply: object({ items: array(TenantCard) }),
    shared: true,
  }),
};
