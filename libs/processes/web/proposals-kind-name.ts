import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts } from '../texts/texts.ts';

/** What processes of proposals alone are called. */
export const useProposalsKindName = (): string => useTexts(processesTexts).kind.proposals;
