import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import { narrowing, type Listing } from './listing.ts';

/** Nothing to show, and what can be done about it. */
export function NothingFound({ listing }: { listing: Listing }) {
  const { list } = useMessages().proposals;
  const by = narrowing.filter((name) => listing[name]);
  const narrowed = by.length > 0;
  return (
    <EmptyState
      art={<PlaceArt name="emptyMailbox" />}
      title={listing.q && by.length === 1 ? list.nothingFor(listing.q) : narrowed ? list.nothingTitle : list.emptyTitle}
      actions={
        <>
          <LinkButton href="/propuestas/nueva" icon="pencil">
            {list.write}
          </LinkButton>
          {narrowed && (
            <LinkButton variant="secondary" href="/propuestas">
              {list.seeAll}
            </LinkButton>
          )}
        </>
      }
    >
      {narrowed ? list.nothing : list.empty}
    </EmptyState>
  );
}
