import { newProposalPath, proposalsPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { filterNames, type Listing } from './listing.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';

/** Nothing to show, and what can be done about it. */
export function NothingFound({ listing }: { listing: Listing }) {
  const { list } = useTexts(proposalsTexts);
  const activeFilters = filterNames.filter((name) => listing[name]);
  const isFiltered = activeFilters.length > 0;
  const nothingTitle = isFiltered ? list.nothingTitle : list.emptyTitle;
  return (
    <EmptyState
      art={<EmptyStateArt name="emptyMailbox" />}
      title={listing.q && activeFilters.length === 1 ? list.nothingFor(listing.q) : nothingTitle}
      actions={
        <>
          <LinkButton href={newProposalPath()} icon="pencil">
            {list.write}
          </LinkButton>
          {isFiltered && (
            <LinkButton variant="secondary" href={proposalsPath()}>
              {list.seeAll}
            </LinkButton>
          )}
        </>
      }
    >
      {isFiltered ? list.nothing : list.empty}
    </EmptyState>
  );
}
