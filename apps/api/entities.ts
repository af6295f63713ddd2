import { PersonRow } from '@participa/people/api/person.entity.ts';
import { SessionRow } from '@participa/people/api/session.entity.ts';
import { ProposalDraftRow } from '@participa/proposals/api/proposal-draft.entity.ts';
import { ProposalVersionRow } from '@participa/proposals/api/proposal-version.entity.ts';
import { ProposalRow } from '@participa/proposals/api/proposal.entity.ts';

/** The registry of entities, one a table that services read or write as objects; a test holds each against the migrated database. */
export const entities = [PersonRow, SessionRow, ProposalRow, ProposalVersionRow, ProposalDraftRow];
