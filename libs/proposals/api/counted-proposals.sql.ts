import { countedComments } from '@participa/comments/api/counted-comments.sql.ts';
import type { CountedSource } from '@participa/platform/counted-source.ts';

/** Proposals that were published. */
export const countedProposals: CountedSource = {
  from: `proposals o WHERE o.tenant_id = $tenant`,
  at: 'o.published_at',
  zone: 'o.zone',
};

/** Supports, in the zones of the proposals. */
export const countedSupports: CountedSource = {
  from: `supports s JOIN proposals o ON o.tenant_id = $tenant AND o.id = s.proposal_id WHERE s.tenant_id = $tenant`,
  at: 's.created_at',
  zone: 'o.zone',
};

const zoneOfProposal = (column: string) => `(SELECT o.zone FROM proposals o WHERE o.tenant_id = $tenant AND o.id = ${column})`;

/** Comments on proposals, in the zones of the proposals. */
export const countedProposalComments: CountedSource = countedComments('proposal', zoneOfProposal);
