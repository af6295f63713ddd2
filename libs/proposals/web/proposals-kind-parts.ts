import type { KindForms, KindParts } from '@participa/processes/web/kind-parts.ts';
import { processPath } from '@participa/processes/paths.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsKind } from '../domain/proposals-kind.ts';
import { newProposalPath, proposalsPath } from '../paths.ts';
import { proposalsKindTexts, proposalsRefusals } from '../texts/texts.ts';

/** What processes of proposals alone say on the pages of processes. */
export const proposalsKindParts: KindParts = {
  code: 'proposals',
  useName: () => useTexts(proposalsKindTexts).name,
  pathTo: (capability, id) =>
    ({ propose: newProposalPath({ process: id }), support: proposalsPath({ process: id }), vote: processPath(id) })[capability],
  usePublicLinks: (id) => [{ href: proposalsPath({ process: id }), label: useTexts(proposalsKindTexts).toProposals }],
};

/** They add nothing to the forms of processes. */
export const proposalsKindForms: KindForms = {
  kind: proposalsKind,
  refusals: proposalsRefusals,
  rulesFromForm: () => ({ ballot: null, count: null }),
};
