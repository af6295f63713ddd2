import { ProposalRow } from './proposal.entity.ts';
import { ProposalCountersRow } from './proposal-counters.entity.ts';
import { ProposalDraftRow } from './proposal-draft.entity.ts';
import { ProposalVersionRow } from './proposal-version.entity.ts';
import { SupportRow } from './support.entity.ts';

/** The tables of this room. */
export const entities = [ProposalRow, ProposalCountersRow, ProposalDraftRow, ProposalVersionRow, SupportRow];
