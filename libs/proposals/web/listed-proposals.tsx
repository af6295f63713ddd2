import { useEffect, useRef } from 'react';
import type { ProposalCard } from '../domain/proposal.ts';
import { obstacleToSupport } from '../domain/support.ts';
import { CardGrid } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { ProposalListCard } from './proposal-list-card.tsx';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { loadListedPage, type ListedPage, type Listing } from './listing.ts';
import { SupportControl, useSupport } from './support-control.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { proposalsPath } from '../paths.ts';
import styles from './proposals.module.css';

interface ResultsProps {
  listing: Listing;
  first: ListedPage;
  total: { count: number; more: boolean };
}

/** The cards, and the way to those that follow. */
export function Results({ listing, first, total }: ResultsProps) {
  const { me } = useSite();
  const proposals = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { list } = proposals;
  const { pages, pending, href, onMore } = useMorePages(first, {
    loadPage: (after) => loadListedPage(toolsOf({}).call, { ...listing, after }, me !== null),
    href: (after) => proposalsPath({ ...listing, after }),
  });
  const cards = pages.flatMap(({ items }) => items);
  const supported = new Set(pages.flatMap((page) => page.supported));
  const box = useRef<HTMLDivElement>(null);
  const pagesShown = useRef(pages.length);
  useEffect(() => {
    if (pages.length === pagesShown.current) return;
    pagesShown.current = pages.length;
    const firstNew = cards.length - (pages.at(-1)?.items.length ?? 0);
    box.current?.querySelectorAll<HTMLElement>('.card-link')[firstNew]?.focus({ preventScroll: true });
  });
  const shownCount = format.number(cards.length);
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
          status={listing.after !== undefined || total.more ? list.seenSome(shownCount) : list.seen(shownCount, format.number(total.count))}
        />
      )}
      {listing.after !== undefined && (
        <p className={styles.listOpen}>
          <Anchor href={proposalsPath({ ...listing, after: undefined })}>{list.fromStart}</Anchor>
        </p>
      )}
    </div>
  );
}

/** A card, with a support button for those who can use it. */
function ListedProposal({ proposal, supported, listing }: { proposal: ProposalCard; supported: boolean; listing: Listing }) {
  const me = useMe();
  const support = useSupport(proposal, supported);
  const offersSupport = me && (supported || !obstacleToSupport(me, proposal));
  return (
    <ProposalListCard
      proposal={{ ...proposal, supports: support.supports }}
      level={2}
      action={
        offersSupport ? (
          <SupportControl proposal={proposal} support={support} back={`${proposalsPath(listing)}#propuesta-${proposal.id}`} />
        ) : undefined
      }
    />
  );
}
