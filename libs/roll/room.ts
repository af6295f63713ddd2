import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';
import { defineRoom } from '@participa/base/room.ts';
import { rollPath } from './paths.ts';

/** The roll of residents, and accounts verified against it. */
export const room = defineRoom({
  name: 'roll',
  uses: ['audit', 'tenants', 'people'],
  permissions: { 'roll.manage': ['admin'] },
  refusals: {
    roll_import_running: 409,
    already_verified: 409,
    roll_no_match: 409,
  },
  auditEvents: {
    'roll.import_started': {},
    'roll.imported': { rows: 'number', accepted: 'number', updated: 'number', refused: 'number', problem: 'text?' },
    'person.verified': { by: 'text' },
  },
  rateLimits: {
    // Who is on the roll, by one person and about one number.
    'guessing-roll': { hits: 6, periodMs: HOUR_MS, strict: true },
    'guessing-roll-daily': { hits: 15, periodMs: DAY_MS, strict: true },
  },
  tables: {
    roll_imports: { data: 'kept' },
    roll_import_faults: { data: 'kept' },
    roll_entries: { data: 'kept' },
  },
  adminSections: [{ name: 'roll', address: rollPath(), can: 'roll.manage', place: 80 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    roll: typeof room;
  }
}
