import { boolean, enum as oneOf, int, nullable, number, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { Byline } from '@participa/people/domain/person.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import { PhaseKind } from '@participa/processes/domain/phase.ts';
import { ProcessState } from '@participa/processes/domain/process.ts';
import { line, paragraphs, storable } from '@participa/base/text.ts';
import { TerritoryKey, Topic, Zone } from '@participa/tenants/domain/tenant.ts';
import { BODY_LENGTH, TITLE_LENGTH } from './wording.ts';

/** The states of a published proposal. Drafts are another thing, in another table. */
export const proposalStates = ['published', 'under_review', 'accepted', 'in_progress', 'done', 'rejected', 'withdrawn'] as const;
export const ProposalState = oneOf(proposalStates);
export type ProposalState = Infer<typeof ProposalState>;

/** What an author writes. Lengths in characters after tidying; `zone` and `topic` are keys of the tenant's. */
export const ProposalText = object({
  title: line(TITLE_LENGTH.minimum, TITLE_LENGTH.maximum),
  body: paragraphs(BODY_LENGTH.minimum, BODY_LENGTH.maximum),
  zone: nullable(TerritoryKey).default(null),
  topic: nullable(TerritoryKey).default(null),
});
export type ProposalText = Infer<typeof ProposalText>;

/** What the government answered, in public, with its reasons. `cost` in whole units of the tenant's currency. */
export const Answer = object({ text: string(), at: Moment, cost: nullable(int()) });

/** The process that a proposal was written for, and its state at this moment. */
const ProposalProcess = object({ id: Id, title: string(), state: ProcessState, phase: nullable(PhaseKind) });

/** A published proposal, as everybody may read it. */
export const Proposal = object({
  id: Id,
  title: string(),
  body: string(),
  state: ProposalState,
  zone: nullable(Zone),
  topic: nullable(Topic),
  author: Byline,
  supports: int(),
  comments: int(),
  /** Somebody reported it for violence: its words are folded under a notice until a moderator has looked. */
  inReview: boolean(),
  publishedAt: Moment,
  editedAt: nullable(Moment),
  version: int(),
  answer: nullable(Answer),
  process: nullable(ProposalProcess),
});
export type Proposal = Infer<typeof Proposal>;

/** A proposal in a list: `body` is its first 240 characters. */
export const ProposalCard = Proposal.omit({ answer: true, editedAt: true, version: true, process: true });
export type ProposalCard = Infer<typeof ProposalCard>;

/** An earlier wording of a proposal; version 1 is what was first published. */
export const ProposalVersion = object({ version: int(), title: string(), body: string(), at: Moment });
export type ProposalVersion = Infer<typeof ProposalVersion>;

/** Another proposal like the one being written; `alike` from 0 to 1, 0.75 and above is probably the same idea. */
export const SimilarProposal = ProposalCard.pick({ id: true, title: true, state: true, supports: true }).extend({
  alike: number().min(0).max(1),
});
export type SimilarProposal = Infer<typeof SimilarProposal>;

/** A private draft: any part may be missing or still too short. */
export const DraftText = object({
  title: string().max(1_000).overwrite(storable).default(''),
  body: string().max(20_000).overwrite(storable).default(''),
  zone: nullable(TerritoryKey).default(null),
  topic: nullable(TerritoryKey).default(null),
  process: nullable(Id).default(null),
});
export const Draft = DraftText.extend({ id: Id, savedAt: Moment });
export type Draft = Infer<typeof Draft>;

/** The zone or topic of `text` that `tenant` does not have, as a wrong field with the keys it has; undefined when all is known. */
export function unknownTerritory(
  text: Pick<ProposalText, 'zone' | 'topic'>,
  tenant: { zones: readonly Zone[]; topics: readonly Topic[] },
): FieldError | undefined {
  const unknownKey = (path: 'zone' | 'topic', known: readonly { key: string }[]): FieldError | undefined =>
    text[path] === null || known.some(({ key }) => key === text[path])
      ? undefined
      : { path, code: 'not_one_of', facts: { values: known.map(({ key }) => key).join(', ') } };
  return unknownKey('zone', tenant.zones) ?? unknownKey('topic', tenant.topics);
}
