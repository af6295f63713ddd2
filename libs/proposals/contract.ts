import { array, boolean, int, nullable, object, string } from 'zod';
import { commentRoutes } from '@participa/comments/contract.ts';
import { Id } from '@participa/base/identifier.ts';
import { ObstacleSchema } from '@participa/base/obstacle.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { Draft, DraftText, Proposal, ProposalCard, ProposalText, ProposalVersion, SimilarProposal } from './domain/proposal.ts';
import { proposalFilters } from './domain/listing.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });

/** How a proposal stands with the one who asks; `obstacle` says why its process does not let her support it now. */
const MyProposalStatus = object({ mine: boolean(), supported: boolean(), obstacle: nullable(ObstacleSchema) });

export const proposals = {
  list: route('GET /proposals', {
    summary: 'Published proposals: ordered, filtered, searched without regard to accents',
    can: 'public.read',
    query: object({ ...Paging, ...proposalFilters }),
    reply: page(ProposalCard),
    shared: true,
  }),
  count: route('GET /proposals/count', {
    summary: 'How many proposals a list would give in all, counted up to 1,001',
    can: 'public.read',
    query: object(proposalFilters).omit({ order: true, seed: true }),
    reply: object({ count: int(), more: boolean() }),
    shared: true,
  }),
  similar: route('GET /proposals/similar', {
    summary: 'Proposals whose title is like this one, the most alike first; at most five',
    can: 'public.read',
    query: object({ title: string().max(1_000), except: Id.optional() }),
    reply: object({ items: array(SimilarProposal) }),
  }),
  publish: route('POST /proposals', {
    summary: 'Publish a proposal; with `draft`, that draft of mine is used up',
    can: 'proposal.write',
    records: ['proposal.published'],
    body: ProposalText.extend({ draft: Id.optional(), process: nullable(Id).default(null) }).strict(),
    reply: Proposal,
    status: 201,
    rateLimit: 'publishing',
  }),
  one: route('GET /proposals/:id', { summary: 'One proposal', can: 'public.read', params: one, reply: Proposal, shared: true }),
  myStatus: route('GET /proposals/:id/standing', {
    summary: 'Whether this proposal is mine and whether I support it',
    can: 'account.own',
    params: one,
    reply: MyProposalStatus,
  }),
  edit: route('PUT /proposals/:id', {
    summary: 'Reword a proposal of mine while the rules allow; `version` is the one I read. Earlier wordings stay public',
    can: 'proposal.write',
    records: ['proposal.edited'],
    params: one,
    body: ProposalText.extend({ version: int() }).strict(),
    reply: Proposal,
    rateLimit: 'publishing',
  }),
  withdraw: route('POST /proposals/:id/withdrawal', {
    summary: 'Withdraw a proposal of mine; its record stays',
    can: 'proposal.write',
    records: ['proposal.withdrawn'],
    params: one,
    reply: Proposal,
  }),
  versions: route('GET /proposals/:id/versions', {
    summary: 'Every wording of a proposal, the newest first',
    can: 'public.read',
    params: one,
    reply: object({ items: array(ProposalVersion) }),
    shared: true,
  }),
};

/** What a support answers: the state after it, so that a doubled click tells the same. */
const Supported = object({ supported: boolean(), supports: int() });

export const supports = {
  put: route('PUT /proposals/:id/support', {
    summary: 'Support a proposal',
    can: 'proposal.support',
    records: ['proposal.supported'],
    params: one,
    reply: Supported,
  }),
  remove: route('DELETE /proposals/:id/support', {
    summary: 'Take my support back',
    can: 'proposal.support',
    records: ['proposal.unsupported'],
    params: one,
    reply: Supported,
  }),
  mine: route('GET /people/me/supports', {
    summary: 'Which of these proposals I support (`of`: up to 50 ids, comma-separated)',
    can: 'account.own',
    query: object({ of: string().max(2_000) }),
    reply: object({ items: array(Id) }),
  }),
};

export const myProposals = {
  written: route('GET /people/me/proposals', {
    summary: 'Proposals I published, withdrawn ones included',
    can: 'account.own',
    query: object(Paging),
    reply: page(ProposalCard),
  }),
  supported: route('GET /people/me/supported-proposals', {
    summary: 'Proposals I support',
    can: 'account.own',
    query: object(Paging),
    reply: page(ProposalCard),
  }),
};

export const drafts = {
  list: route('GET /drafts', { summary: 'My drafts, the latest first', can: 'proposal.write', reply: object({ items: array(Draft) }) }),
  one: route('GET /drafts/:id', { summary: 'A draft of mine', can: 'proposal.write', params: one, reply: Draft }),
  save: route('PUT /drafts/:id', {
    summary: 'Save a draft under an id that the writer chose; saving again replaces it',
    can: 'proposal.write',
    recordsNothing: 'A draft is its author’s own.',
    params: one,
    body: DraftText.strict(),
    reply: Draft,
  }),
  discard: route('DELETE /drafts/:id', {
    summary: 'Throw a draft of mine away',
    can: 'proposal.write',
    recordsNothing: 'A draft is its author’s own.',
    params: one,
  }),
};

export const comments = commentRoutes('/proposals/:id', 'proposal');
