import { MINUTE_MS } from '@participa/base/duration.ts';
import { neighbours } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';

/** What people say about a thing, in threads, with votes. */
export const room = defineRoom({
  name: 'comments',
  uses: ['audit', 'people', 'moderation'],
  permissions: {
    'comment.write': neighbours,
    'comment.vote': neighbours,
  },
  refusals: {
    comment_deleted: 409,
    own_comment: 409,
    comment_edit_over: 409,
  },
  auditEvents: {
    'comment.published': {},
    'comment.edited': {},
    'comment.deleted': {},
    'comment.voted': { vote: 'text' },
  },
  rateLimits: { commenting: { hits: 30, periodMs: 10 * MINUTE_MS } },
  tables: {
    comments: { data: 'kept' },
    comment_votes: { data: 'kept' },
  },
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    comments: typeof room;
  }
}
