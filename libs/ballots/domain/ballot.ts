import { array, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';

/** By which way a ballot came. One person has one ballot, whatever the way: the first other way that holds it wins. */
export const channels = ['web', 'desk', 'paper'] as const;
export const Channel = oneOf(channels);
export type Channel = Infer<typeof Channel>;

/** What a person chose: ids of projects, each once. */
export const Choice = object({ projects: array(Id).min(1).max(200) }).strict();

/** My ballot: what is saved as I go, and what is cast and counts. They differ while I am changing it. */
export const Ballot = object({
  saved: nullable(object({ projects: array(Id), at: Moment })),
  cast: nullable(object({ projects: array(Id), at: Moment, revision: int(), channel: Channel, receipt: string() })),
  /** The order in which I see the projects, drawn for me. */
  shuffle: int(),
});
export type Ballot = Infer<typeof Ballot>;
