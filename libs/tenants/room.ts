import { defineRoom } from '@participa/base/room.ts';
import { governmentPath } from './paths.ts';

/** Governments, each with its own instance: who they are, how they are set up, their zones and topics. */
export const room = defineRoom({
  name: 'tenants',
  uses: ['audit'],
  permissions: { 'tenant.configure': ['admin'] },
  refusals: {
    zone_in_use: 409,
    topic_in_use: 409,
    not_ready: 409,
    picture_refused: 400,
    map_refused: 400,
  },
  auditEvents: {
    'tenant.configured': { step: 'text' },
    'tenant.launched': {},
  },
  tables: {
    tenants: { data: 'kept' },
    tenant_hosts: { data: 'passing' },
    tenant_settings: { data: 'settings' },
    tenant_arms: { data: 'settings' },
    zones: { data: 'settings' },
    zone_shapes: { data: 'settings' },
    topics: { data: 'settings' },
  },
  adminSections: [{ name: 'government', address: governmentPath(), can: 'tenant.configure', place: 100 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    tenants: typeof room;
  }
}
