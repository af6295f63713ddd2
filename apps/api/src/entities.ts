import { PersonRow } from './people/person.entity.ts';
import { SessionRow } from './people/session.entity.ts';
import { ProposalDraftRow } from './proposals/proposal-draft.entity.ts';
import { ProposalVersionRow } from './proposals/proposal-version.entity.ts';
import { ProposalRow } from './proposals/proposal.entity.ts';

/** The registry of entities, one a table that services read or write as objects; a test holds each against the migrated database. */
export const entities = [PersonRow, SessionRow, ProposalRow, ProposalVersionRow, ProposalDraftRow];
