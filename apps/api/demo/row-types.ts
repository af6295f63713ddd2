import type { AuditEventRows } from '@participa/audit/demo/audit-event-rows.ts';
import type { CycleRows } from '@participa/ballots/demo/row-types.ts';
import type { CommentRows, CommentVoteRows } from '@participa/comments/demo/comment-rows.ts';
import type { ModerationRows } from '@participa/moderation/demo/row-types.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import type { ProposalRows, SupportRows, VersionRows } from '@participa/proposals/demo/proposal-rows.ts';

/** The rows of one tenant's story, by table; every moment in ISO 8601. */
export interface StoryRows {
  people: PersonRows[];
  proposals: ProposalRows[];
  versions: VersionRows[];
  supports: SupportRows[];
  comments: CommentRows[];
  votes: CommentVoteRows[];
  cycles: CycleRows[];
  moderation: ModerationRows[];
  auditEvents: AuditEventRows[];
}
