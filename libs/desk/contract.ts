import { array, int, nullable, object, string } from 'zod';
import { Choice } from '@participa/ballots/domain/ballot.ts';
import { DeskAccount, Sitting, SittingClaim } from './domain/sitting.ts';
import { NewPaperBallotBatch, PaperBallotBatch, PaperBallotBatchView, PaperBallot, PaperBallotList } from './domain/paper-ballots.ts';
import { Id } from '@participa/base/identifier.ts';
import { Proposal, ProposalText } from '@participa/proposals/domain/proposal.ts';
import { IdentityClaim } from '@participa/roll/domain/identity-claim.ts';
import { route } from '@participa/base/route.ts';

const one = object({ id: Id });

export const desk = {
  sitting: route('GET /desk/sitting', {
    summary: 'The sitting that I have open, if any',
    can: 'desk.act',
    reply: object({ sitting: nullable(Sitting) }),
  }),
  open: route('POST /desk/sitting', {
    summary: 'Begin to act for a person who is present: half an hour, one at a time, every act logged',
    can: 'desk.act',
    records: ['desk.opened'],
    body: SittingClaim,
    reply: Sitting,
    status: 201,
  }),
  close: route('DELETE /desk/sitting', { summary: 'End the sitting', can: 'desk.act', records: ['desk.closed'] }),
  account: route('POST /desk/sitting/account', {
    summary: 'Link the account with this address to the roll, or open one',
    can: 'desk.act',
    records: ['desk.registered', 'desk.linked', 'person.verified'],
    body: DeskAccount,
    reply: Sitting,
    status: 201,
  }),
  propose: route('POST /desk/sitting/proposals', {
    summary: 'Publish a proposal of the person who is present',
    can: 'desk.act',
    records: ['desk.proposed', 'proposal.published'],
    body: ProposalText.extend({ process: nullable(Id).default(null) }).strict(),
    reply: Proposal,
    status: 201,
  }),
  support: route('PUT /desk/sitting/supports/:id', {
    summary: 'Support a proposal for the person who is present',
    can: 'desk.act',
    records: ['desk.supported', 'proposal.supported'],
    params: one,
    reply: Sitting,
  }),
  vote: route('PUT /desk/sitting/ballots/:id', {
    summary: 'Cast the ballot of the person who is present',
    can: 'desk.act',
    records: ['desk.voted', 'ballot.cast'],
    params: one,
    body: Choice,
    reply: object({ receipt: string() }),
  }),
};

export const paperBallots = {
  list: route('GET /paper/batches', {
    summary: 'Batches of paper ballots, the latest first',
    can: 'paper.enter',
    reply: object({ items: array(PaperBallotBatch) }),
  }),
  create: route('POST /paper/batches', {
    summary: 'Open a batch for a cycle and a post',
    can: 'paper.enter',
    records: ['paper.created'],
    body: NewPaperBallotBatch,
    reply: PaperBallotBatchView,
    status: 201,
  }),
  one: route('GET /paper/batches/:id', {
    summary: 'A batch; what others entered is told only where two entries differ',
    can: 'paper.enter',
    params: one,
    reply: PaperBallotBatchView,
  }),
  mark: route('POST /paper/batches/:id/voters', {
    summary: 'Mark on the roll somebody who voted on paper; no paper is tied to her',
    can: 'paper.enter',
    records: ['paper.marked'],
    params: one,
    body: IdentityClaim,
    reply: object({ voters: int() }),
    status: 201,
  }),
  enter: route('PUT /paper/batches/:id/entry', {
    summary: 'Enter the papers, or correct my entry',
    can: 'paper.enter',
    records: ['paper.entered'],
    params: one,
    body: object({ papers: PaperBallotList }).strict(),
    reply: PaperBallotBatchView,
  }),
  settle: route('PUT /paper/batches/:id/lines', {
    summary: 'Say how a paper is that was entered in two ways; by somebody who made neither entry',
    can: 'paper.enter',
    records: ['paper.entered'],
    params: one,
    body: object({ line: int().min(1).max(500), numbers: PaperBallot }).strict(),
    reply: PaperBallotBatchView,
  }),
  confirm: route('POST /paper/batches/:id/confirmation', {
    summary: 'Cast the papers of a batch',
    can: 'paper.enter',
    records: ['paper.confirmed', 'ballot.cast'],
    params: one,
    reply: PaperBallotBatchView,
    status: 201,
  }),
  discard: route('DELETE /paper/batches/:id', {
    summary: 'Discard a batch that is not confirmed; its marks are taken back',
    can: 'paper.enter',
    records: ['paper.discarded'],
    params: one,
  }),
};
