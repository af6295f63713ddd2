import { StateTag, type State } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import type { ProposalState } from '../domain/proposal.ts';

const tagStates: Record<ProposalState, State> = {
  published: 'open',
  under_review: 'soon',
  accepted: 'decided',
  in_progress: 'decided',
  done: 'decided',
  rejected: 'closed',
  withdrawn: 'closed',
};

/** Where a proposal stands, in a word. */
export function ProposalStateTag({ state }: { state: ProposalState }) {
  const shell = useTexts(shellTexts);
  return <StateTag state={tagStates[state]}>{shell.state[state]}</StateTag>;
}
