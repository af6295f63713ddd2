import { HOUR_MS } from '@participa/base/duration.ts';
import { neighbours } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';

/** Proposals of residents: drafts, versions, supports, answers. */
export const room = defineRoom({
  name: 'proposals',
  uses: ['audit', 'tenants', 'people', 'moderation', 'comments', 'processes'],
  permissions: {
    'proposal.write': neighbours,
    'proposal.support': neighbours,
    'proposal.answer': ['admin'],
  },
  refusals: {
    proposal_withdrawn: 409,
    proposal_closed: 409,
    edit_window_over: 409,
    too_many_supports_to_edit: 409,
    edited_meanwhile: 409,
    draft_limit: 409,
  },
  auditEvents: {
    'proposal.published': {},
    'proposal.edited': { version: 'number' },
    'proposal.withdrawn': {},
    'proposal.answered': { state: 'text' },
    'proposal.supported': {},
    'proposal.unsupported': {},
  },
  rateLimits: { publishing: { hits: 10, periodMs: HOUR_MS } },
  tables: {
    proposals: { data: 'kept' },
    proposal_versions: { data: 'kept' },
    proposal_counters: { data: 'kept' },
    proposal_drafts: { data: 'kept' },
    supports: { data: 'kept' },
  },
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    proposals: typeof room;
  }
}
