import type { ReactNode } from 'react';
import type { ProposalCard } from '../domain/proposal.ts';
import { CardGrid } from '@participa/kit/frame/page.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { ProposalListCard } from './proposal-list-card.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import type { accountPath, supportedPath } from '@participa/people/paths.ts';

/** A page of proposals that have to do with me, or what to do when there are none. */
export function MyProposalList({
  path,
  page: { items, next },
  empty,
}: {
  /** The page that lists them. */
  path: typeof accountPath | typeof supportedPath;
  page: { items: ProposalCard[]; next: string | null };
  empty: ReactNode;
}) {
  const { account } = useTexts(peopleTexts);
  if (items.length === 0) return empty;
  return (
    <>
      <CardGrid>
        {items.map((proposal) => (
          <ProposalListCard key={proposal.id} proposal={proposal} />
        ))}
      </CardGrid>
      {next && <Pagination label={account.pages} next={{ href: path({ after: next }), label: account.next }} />}
    </>
  );
}
