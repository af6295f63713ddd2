import { DAY_MS, MINUTE_MS } from '@participa/base/duration.ts';
import { accountRoles, everybody } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';
import { peoplePath } from './paths.ts';

/** Accounts: signing up and in, sessions, staff and their invitations. */
export const room = defineRoom({
  name: 'people',
  uses: ['audit', 'tenants', 'notifications'],
  permissions: {
    'account.open': everybody,
    'account.own': accountRoles,
    'people.manage': ['admin'],
  },
  refusals: {
    wrong_credentials: 401,
    wrong_code: 401,
    email_unconfirmed: 409,
    invitation_over: 410,
    last_admin: 409,
    operator_role: 409,
  },
  auditEvents: {
    'person.signed_up': {},
    'person.confirmed': {},
    'person.signed_in': { by: 'text' },
    'person.signed_out': {},
    'person.changed': { fields: 'text' },
    'person.password_changed': {},
    'person.invited': { roles: 'text' },
    'invitation.revoked': {},
    'invitation.accepted': { roles: 'text' },
    'person.roles_changed': { before: 'text', after: 'text' },
    'person.sessions_ended': {},
    'people.exported': { rows: 'number' },
  },
  rateLimits: {
    'signing-in': { hits: 60, periodMs: 10 * MINUTE_MS },
    'sending-mail': { hits: 10, periodMs: 10 * MINUTE_MS },
    // Wrong passwords and codes: for one e-mail, codes for one e-mail in a day, and all from one address of the network.
    guessing: { hits: 10, periodMs: 15 * MINUTE_MS, strict: true },
    'guessing-daily': { hits: 60, periodMs: DAY_MS, strict: true },
    'guessing-from': { hits: 50, periodMs: 15 * MINUTE_MS, strict: true },
  },
  tables: {
    people: { data: 'kept', neverExported: ['password_hash', 'opener_hash'] },
    sessions: { data: 'passing', expires: { column: 'expires_at', afterMs: 0 } },
    one_time_codes: { data: 'passing', expires: { column: 'expires_at', afterMs: 0 } },
    invitations: { data: 'passing' },
  },
  adminSections: [{ name: 'people', address: peoplePath(), can: 'people.manage', place: 90 }],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    people: typeof room;
  }
}
