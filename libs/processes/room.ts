import { neighbours } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';
import { adminProcessesPath } from './paths.ts';

/** Participation processes: their phases, rules, eligibility and public acts. */
export const room = defineRoom({
  name: 'processes',
  uses: ['audit', 'tenants', 'notifications', 'people'],
  permissions: {
    'process.follow': neighbours,
    'process.manage': ['admin'],
  },
  refusals: {
    // who may
    not_on_roll: 409,
    too_young: 409,
    other_zone: 409,
    phase_closed: 409,
    process_suspended: 409,
    process_cancelled: 409,
    // managing one
    process_not_draft: 409,
    process_not_open: 409,
    process_not_suspended: 409,
    phases_wrong: 409,
    phases_past: 409,
    rules_fixed: 409,
    rules_changed: 409,
    nothing_changed: 409,
  },
  auditEvents: {
    'process.created': { copyOf: 'text?' },
    'process.changed': {},
    'process.opened': { act: 'number', hash: 'text' },
    'process.amended': { act: 'number', hash: 'text' },
    'process.suspended': { act: 'number', hash: 'text' },
    'process.resumed': { act: 'number', hash: 'text' },
    'process.cancelled': { act: 'number', hash: 'text' },
  },
  tables: {
    processes: { data: 'kept' },
    process_acts: { data: 'kept' },
    process_followers: { data: 'kept' },
  },
  adminSections: [{ name: 'processes', address: adminProcessesPath(), can: 'process.manage', place: 10 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    processes: typeof room;
  }
}
