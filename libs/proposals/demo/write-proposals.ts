import type { PutRows } from '@participa/platform/database/put-rows.ts';
import type { ProposalRows, SupportRows, VersionRows } from './proposal-rows.ts';

interface Proposals {
  proposals: readonly ProposalRows[];
  versions: readonly VersionRows[];
  supports: readonly SupportRows[];
}

/** Writes the proposals with their counters, wordings and supports. */
export async function writeProposals(put: PutRows, { proposals, versions, supports }: Proposals): Promise<void> {
  await put(
    'proposals',
    proposals.map(({ supports: _supports, comments: _comments, ...row }) => row),
    { column: 'search_vector', from: 'searched', is: `to_tsvector('spanish', item ->> 'searched')` },
  );
  await put(
    'proposal_counters',
    proposals.map(({ id, supports, comments }) => ({ proposal_id: id, supports, comments })),
  );
  await put('proposal_versions', versions);
  await put('supports', supports);
}
