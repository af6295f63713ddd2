import { defineRoom } from '@participa/base/room.ts';
import { auditPath } from './paths.ts';

/** The log of what was done: who did what to which thing, when. */
export const room = defineRoom({
  name: 'audit',
  uses: [],
  permissions: { 'audit.read': ['admin', 'operator'] },
  tables: { audit_log: { data: 'kept' } },
  adminSections: [{ name: 'audit', address: auditPath(), can: 'audit.read', place: 120 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    audit: typeof room;
  }
}
