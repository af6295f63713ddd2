import { defineRoom } from '@participa/base/room.ts';
import { networkPath } from './paths.ts';

/** What the operator of an installation does: founding, exporting, importing, suspending and purging governments. */
export const room = defineRoom({
  name: 'network',
  uses: ['audit', 'tenants', 'people'],
  permissions: { 'network.operate': ['operator'] },
  refusals: {
    slug_taken: 409,
    export_first: 409,
    has_sandbox: 409,
    slug_differs: 409,
    import_refused: 400,
  },
  auditEvents: {
    'tenant.created': { name: 'text?', of: 'text?' },
    'government.founded': { slug: 'text', name: 'text' },
    'government.suspended': {},
    'government.resumed': {},
    'government.exported': { slug: 'text', rows: 'number', bytes: 'number' },
    'government.imported': { slug: 'text', was: 'text', rows: 'number' },
    'government.purged': { slug: 'text', name: 'text', rows: 'number' },
    'government.sandboxed': { slug: 'text' },
  },
  adminSections: [{ name: 'network', address: networkPath(), can: 'network.operate', place: 130 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    network: typeof room;
  }
}
