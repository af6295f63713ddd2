import { array, boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { line } from '@participa/base/text.ts';
import { Concern, Reason, Track } from './reasons.ts';
import { Subject } from './report.ts';

/** The states of an item of the queue. */
export const QueueState = oneOf(['open', 'hidden', 'dismissed']);
export type QueueState = Infer<typeof QueueState>;

/** Somebody by name, as staff see her. */
const PersonRef = object({ id: Id, name: string() });

/** What a moderator may do with things of the queue together. */
export const QueueAction = oneOf(['dismiss', 'hide', 'take', 'release']);
export type QueueAction = Infer<typeof QueueAction>;

/** A thing in the queue, one however often it was reported; its id is the thing's own. */
export const QueueItem = object({
  id: Id,
  what: Subject,
  proposal: Id.meta({ description: 'The proposal itself, or the one commented on' }),
  title: string(),
  text: string(),
  author: PersonRef,
  track: Track,
  concerns: array(Concern),
  reports: int(),
  words: array(string()),
  openedAt: Moment,
  dueAt: Moment,
  state: QueueState,
  takenBy: nullable(PersonRef),
  inReview: boolean(),
});
export type QueueItem = Infer<typeof QueueItem>;

/** What was decided about a thing or a person, as those who decide see it. */
export const DecisionLine = object({
  id: Id,
  action: oneOf(['hide', 'dismiss', 'restore', 'block']),
  rule: nullable(Reason),
  facts: nullable(string()),
  at: Moment,
  by: PersonRef,
  undone: boolean(),
});
export type DecisionLine = Infer<typeof DecisionLine>;

/** All that is known of a thing in the queue. Who reported stays unknown to everybody. */
export const QueueCase = QueueItem.extend({
  authorSince: Moment,
  authorHidden: int().meta({ description: 'How much of hers is hidden' }),
  authorBlockedUntil: nullable(Moment),
  mine: boolean(),
  said: array(object({ reason: Reason, text: nullable(string()), at: Moment, signed: boolean() })),
  decisions: array(DecisionLine),
});
export type QueueCase = Infer<typeof QueueCase>;

/** A filter that a moderator keeps; `query` is the part of the address after the question mark. */
export const SavedFilter = object({ id: Id, name: string(), query: string() });
export const SavedFilterDraft = object({
  name: line(1, 40),
  query: string()
    .max(300)
    .regex(/^[\w=&%.-]*$/),
});
