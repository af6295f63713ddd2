import { enum as oneOf, nullable, object, record, string, union, number, boolean, type infer as Infer } from 'zod';
import { Id } from '../identifier.ts';
import { Moment } from '../moment.ts';

/** Everything that leaves a line in the audit log. */
export const Action = oneOf([
  'person.signed_up', 'person.confirmed', 'person.signed_in', 'person.signed_out', 'person.changed', 'person.password_changed',
  'proposal.published', 'proposal.edited', 'proposal.withdrawn', 'proposal.answered', 'proposal.supported', 'proposal.unsupported',
  'comment.published', 'comment.edited', 'comment.deleted', 'comment.voted', 'tenant.created',
  'tenant.configured', 'tenant.launched', 'person.invited', 'invitation.revoked', 'invitation.accepted', 'person.roles_changed', 'person.sessions_ended', 'people.exported',
  'government.founded', 'government.suspended', 'government.resumed', 'government.exported', 'government.imported', 'government.purged', 'government.sandboxed',
  'process.created', 'process.changed', 'process.opened', 'process.amended', 'process.suspended', 'process.resumed', 'process.cancelled',
  'roll.import_started', 'roll.imported', 'person.verified', 'desk.opened', 'desk.closed', 'desk.registered', 'desk.linked', 'desk.proposed', 'desk.supported', 'desk.voted',
  'paper.created', 'paper.marked', 'paper.entered', 'paper.confirmed', 'paper.discarded',
  'moderation.hidden', 'moderation.dismissed', 'moderation.restored', 'moderation.undone', 'moderation.taken', 'moderation.released', 'moderation.appealed',
  'moderation.appeal_upheld', 'moderation.appeal_overturned', 'moderation.blocked', 'moderation.unblocked', 'moderation.settings_changed',
  'ballot.cast', 'budget.closed', 'budget.published',
  'budget.group_saved', 'budget.group_deleted', 'budget.heading_saved', 'budget.heading_deleted', 'project.entered', 'project.taken', 'project.imported',
  'project.changed', 'project.withdrawn', 'project.restored', 'project.evaluated', 'work.changed', 'work.told',
]);
export type Action = Infer<typeof Action>;

/** A line of the audit log: who did what to which thing, when. Actor and time are filled by the database. */
export const Deed = object({
  id: Id,
  at: Moment,
  action: Action,
  actor: nullable(object({ id: Id, name: string() })),
  subject: nullable(Id),
  facts: record(string(), union([string(), number(), boolean()])),
});
export type Deed = Infer<typeof Deed>;
