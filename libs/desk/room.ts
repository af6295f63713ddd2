import { HOUR_MS } from '@participa/base/duration.ts';
import { defineRoom } from '@participa/base/room.ts';
import { deskPath, paperBatchesPath } from './paths.ts';

/** The assisted channel: an officer does for a person present what she could do herself, and enters paper ballots. */
export const room = defineRoom({
  name: 'desk',
  uses: ['audit', 'tenants', 'people', 'roll', 'moderation', 'processes', 'proposals', 'budgets', 'ballots'],
  permissions: {
    'desk.act': ['officer'],
    'paper.enter': ['officer', 'admin'],
  },
  refusals: {
    desk_sitting_open: 409,
    no_desk_sitting: 409,
    desk_unknown_person: 409,
    desk_no_account: 409,
    desk_has_account: 409,
    desk_account_taken: 409,
    paper_batch_closed: 409,
    paper_same_person: 409,
    paper_not_entered: 409,
    paper_entries_differ: 409,
    paper_counts_differ: 409,
    paper_wrong_line: 409,
    paper_needs_roll: 409,
  },
  auditEvents: {
    'desk.opened': { reason: 'text' },
    'desk.closed': {},
    'desk.registered': { sitting: 'text' },
    'desk.linked': { sitting: 'text' },
    'desk.proposed': { sitting: 'text' },
    'desk.supported': { sitting: 'text' },
    'desk.voted': { sitting: 'text' },
    'paper.created': { post: 'text' },
    'paper.marked': {},
    'paper.entered': { papers: 'number?', entry: 'number?', line: 'number?' },
    'paper.confirmed': { post: 'text', papers: 'number', valid: 'number' },
    'paper.discarded': {},
  },
  rateLimits: { 'guessing-desk': { hits: 60, periodMs: HOUR_MS, strict: true } },
  tables: {
    desk_sittings: { data: 'kept' },
    paper_batches: { data: 'kept' },
    paper_lines: { data: 'kept' },
  },
  adminSections: [
    { name: 'desk', address: deskPath(), can: 'desk.act', place: 60 },
    { name: 'paper', address: paperBatchesPath(), can: 'paper.enter', place: 70 },
  ],
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    desk: typeof room;
  }
}
