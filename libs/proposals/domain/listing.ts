import { enum as oneOf, coerce, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { TerritoryKey } from '@participa/tenants/domain/tenant.ts';
import { fold, tidyLine } from '@participa/base/text.ts';
import { ProposalState } from './proposal.ts';

/**
 * The orders of a list. `random` starts at `seed` in the circular order, so that each proposal comes first equally often; `relevance`
 * needs words to search for.
 */
export const proposalOrders = ['recent', 'supported', 'discussed', 'random', 'relevance'] as const;
export const ProposalOrder = oneOf(proposalOrders);
export type ProposalOrder = Infer<typeof ProposalOrder>;

/** The query of a list of proposals, without its paging. Without `order`: relevance when there are words, recent otherwise. */
export const proposalFilters = {
  order: ProposalOrder.optional(),
  q: string().max(200).overwrite(tidyLine).optional(),
  zone: TerritoryKey.optional(),
  topic: TerritoryKey.optional(),
  state: ProposalState.optional(),
  process: Id.optional(),
  seed: coerce.number().int().min(0).max(999_999).optional(),
};

/** The text in which a proposal is searched: its words without accents, for a text index. */
export const searchedText = (text: { title: string; body: string }): string => fold(`${text.title}\n${text.body}`);

/** Words of a search as a PostgreSQL tsquery, the last one also as a beginning; undefined when no letter is left. */
export function searchQuery(folded: string): string | undefined {
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12);
  return words?.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ');
}

/** Counting stops here: a list says "more than 1,000". */
export const MAX_COUNTED = 1_001;
