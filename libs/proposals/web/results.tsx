import { useEffect, useRef } from 'react';
import type { ProposalCard } from '../domain/proposal.ts';
import { obstacleToSupport } from '../domain/support.ts';
import { CardGrid } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { ProposalPaper } from '@participa/shell/proposal-paper.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { pageOf, pathOf, type ListedPage, type Listing } from './listing.ts';
import { SupportOf, useSupport } from './support.tsx';

interface ResultsProps {
  listing: Listing;
  first: ListedPage;
  total: { count: number; more: boolean };
}

/** The cards, and the way to those that follow. */
export function Results({ listing, first, total }: ResultsProps) {
  const { me } = usePlace();
  const { proposals, shell } = useMessages();
  const format = useFormat();
  const { list } = proposals;
  const { pages, pending, href, onMore } = useMorePages(first, {
    ask: (after) => pageOf(toolsOf({}).call, { ...listing, after }, me !== null),
    href: (after) => pathOf({ ...listing, after }),
  });
  const cards = pages.flatMap(({ items }) => items);
  const supported = new Set(pages.flatMap((page) => page.supported));
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(pages.length);
  useEffect(() => {
    if (pages.length === shown.current) return;
    shown.current = pages.length;
    const before = cards.length - pages.at(-1)!.items.length;
    box.current?.querySelectorAll<HTMLElement>('.card-link')[before]?.focus({ preventScroll: true });
  });
  const seen = format.number(cards.length);
  return (
    <div ref={box}>
      <CardGrid>
        {cards.map((proposal) => (
          <ListedProposal key={proposal.id} proposal={proposal} supported={supported.has(proposal.id)} listing={listing} />
        ))}
      </CardGrid>
      {(listing.after !== undefined || href !== undefined || pages.length > 1) && (
        <LoadMore
          href={href}
          onMore={onMore}
          label={list.more}
          pending={pending && shell.loading}
          status={listing.after !== undefined || total.more ? list.seenSome(seen) : list.seen(seen, format.number(total.count))}
        />
      )}
      {listing.after !== undefined && (
        <p className="list-open">
          <Anchor href={pathOf({ ...listing, after: undefined })}>{list.fromStart}</Anchor>
        </p>
      )}
    </div>
  );
}

/** A card, with a support button for those who can use it. */
function ListedProposal({ proposal, supported, listing }: { proposal: ProposalCard; supported: boolean; listing: Listing }) {
  const { me } = usePlace();
  const support = useSupport(proposal, supported);
  const useful = me && (supported || !obstacleToSupport(me, proposal));
  return (
    <ProposalPaper
      proposal={{ ...proposal, supports: support.supports }}
      level={2}
      action={useful ? <SupportOf proposal={proposal} support={support} back={`${pathOf(listing)}#propuesta-${proposal.id}`} /> : undefined}
    />
  );
}
