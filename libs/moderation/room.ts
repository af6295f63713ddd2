import { HOUR_MS } from '@participa/base/duration.ts';
import { everybody } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';
import { moderationSettingsPath, queuePath } from './paths.ts';

/** What people report and what a government watches: the queue, decisions, statements of reasons, appeals, blocks. */
export const room = defineRoom({
  name: 'moderation',
  uses: ['audit', 'tenants', 'notifications', 'people'],
  permissions: {
    'report.write': everybody,
    'moderation.act': ['moderator'],
  },
  refusals: {
    hidden_by_moderation: 410,
    not_hidden: 409,
    party_to_it: 409,
    own_decision: 409,
    undo_over: 409,
    appeal_over: 409,
    appealed_already: 409,
    appeal_decided: 409,
    blocked: 403,
    blocked_already: 409,
    too_many_links: 409,
  },
  auditEvents: {
    'moderation.hidden': { rule: 'text?' },
    'moderation.dismissed': { rule: 'text?' },
    'moderation.restored': {},
    'moderation.undone': {},
    'moderation.taken': {},
    'moderation.released': {},
    'moderation.appealed': {},
    'moderation.appeal_upheld': {},
    'moderation.appeal_overturned': {},
    'moderation.blocked': { rule: 'text', days: 'number', hidden: 'number' },
    'moderation.unblocked': {},
    'moderation.settings_changed': { words: 'number', firstPosts: 'flag' },
  },
  rateLimits: { reporting: { hits: 20, periodMs: HOUR_MS } },
  tables: {
    moderation_settings: { data: 'settings' },
    moderation_filters: { data: 'kept' },
    moderation_items: { data: 'kept' },
    moderation_reports: { data: 'kept' },
    moderation_decisions: { data: 'kept' },
    moderation_appeals: { data: 'kept' },
  },
  adminSections: [
    { name: 'moderation', address: queuePath(), can: 'moderation.act', place: 40 },
    { name: 'watch', address: moderationSettingsPath(), can: 'tenant.configure', place: 50 },
  ],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    moderation: typeof room;
  }
}
