import { enum as oneOf, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { Reason } from './reasons.ts';
import { Subject } from './report.ts';

/** The result of an appeal: the decision was upheld or overturned. */
export const AppealOutcome = oneOf(['upheld', 'overturned']);
export type AppealOutcome = Infer<typeof AppealOutcome>;

/** A statement of reasons, as the person whom it is about reads it: what was done, by which rule, for which facts, and what she can do. */
export const Statement = object({
  id: Id,
  action: oneOf(['hide', 'block']),
  what: nullable(Subject),
  proposal: nullable(Id),
  title: nullable(string()),
  text: nullable(string()).meta({ description: 'Her own words, as they were hidden' }),
  rule: Reason,
  facts: string(),
  at: Moment,
  until: nullable(Moment).meta({ description: 'Of a block' }),
  over: nullable(Moment).meta({ description: 'Since when it no longer holds: restored, undone or lifted' }),
  appeal: nullable(
    object({ text: string(), at: Moment, outcome: nullable(AppealOutcome), reason: nullable(string()), decidedAt: nullable(Moment) }),
  ),
});
export type Statement = Infer<typeof Statement>;

/** An appeal, as those who may decide it see it. */
export const OpenAppeal = object({
  id: Id.meta({ description: 'Of the decision that it is against' }),
  statement: Statement,
  author: object({ id: Id, name: string() }),
  decidedBy: object({ id: Id, name: string() }),
});
export type OpenAppeal = Infer<typeof OpenAppeal>;
