import type { KindForms, KindParts } from '@participa/processes/web/kind-parts.ts';
import { processPath } from '@participa/processes/paths.ts';
import { processesTexts } from '@participa/processes/texts/texts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsKind } from '../domain/proposals-kind.ts';
import { newProposalPath, proposalsPath } from '../paths.ts';

/** What processes of proposals alone say on the pages of processes. */
export const proposalsKindParts: KindParts = {
  code: 'proposals',
  useName: () => useTexts(processesTexts).kind.proposals,
  pathTo: (capability, id) =>
    ({ propose: newProposalPath({ process: id }), support: proposalsPath({ process: id }), vote: processPath(id) })[capability],
};

/** They add nothing to the forms of processes. */
export const proposalsKindForms: KindForms = { kind: proposalsKind, rulesFromForm: () => ({ ballot: null, count: null }) };
