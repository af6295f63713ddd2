import { redirect, useLoaderData, useNavigation, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { proposals } from '../contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { SkeletonCards } from '@participa/kit/parts/skeleton.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { listingOf, orderOf, pageOf, pathOf, type Listing } from './listing.ts';
import { NothingFound } from './nothing-found.tsx';
import { Results } from './results.tsx';
import './proposals.css';

const SEEDS = 1_000_000;

/** One page of proposals, how many there are in all, and which of them I support. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const listing = listingOf(new URL(args.request.url).searchParams);
  // A new wheel each time that random is asked for, and a fixed one while its pages are turned.
  if (listing.order === 'random' && listing.seed === undefined)
    throw redirect(pathOf({ ...listing, seed: Math.floor(Math.random() * SEEDS) }));
  const { q, zone, topic, state, process } = listing;
  const [page, total] = await Promise.all([
    orPage(args.request, pageOf(call, listing, maybeSignedIn)),
    orPage(args.request, call(proposals.count, { query: { q, zone, topic, state, process } })),
  ]);
  return { listing, page, total };
}

/** A support changes its own button; the list stays as it was read. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formAction?.endsWith('/apoyo') ? false : defaultShouldRevalidate;

export function Component() {
  const { listing, page, total } = useLoaderData<typeof loader>();
  const { tenant } = usePlace();
  const { proposals: words, shell } = useMessages();
  const format = useFormat();
  const { location } = useNavigation();
  const coming = location?.pathname === '/propuestas';
  const { after: _after, ...whole } = listing;
  const found = total.more ? words.list.moreThan(format.number(total.count)) : words.list.found(total.count, format.number(total.count));
  return (
    <Page>
      <Head
        title={listing.q ? words.list.searchTitle(listing.q) : words.list.title}
        description={words.list.description(tenant.name)}
        listed={!listing.q}
      />
      <PageTitle
        title={words.list.title}
        lead={words.list.lead}
        actions={
          <LinkButton href={listing.process ? `/propuestas/nueva?proceso=${listing.process}` : '/propuestas/nueva'} icon="pencil">
            {words.list.write}
          </LinkButton>
        }
      />
      <FilterForm key={pathOf(whole)} listing={listing} />
      <div className="list-head">
        <p className="list-found" role="status">
          {coming ? shell.loading : found}
        </p>
        <ActiveFilters listing={whole} />
      </div>
      {page.items.length > 0 && <Orders listing={whole} />}
      {coming ? (
        <SkeletonCards label={shell.loading} />
      ) : page.items.length === 0 ? (
        <NothingFound listing={listing} />
      ) : (
        <Results key={pathOf(listing)} listing={listing} first={page} total={total} />
      )}
      <p className="list-open small">
        <a href={addressOf(proposals.list, { query: whole })}>{words.list.json}</a>
      </p>
    </Page>
  );
}

/** The orders as views of one list. */
function Orders({ listing }: { listing: Listing }) {
  const { list } = useMessages().proposals;
  const { seed: _seed, order: _order, ...plain } = listing;
  const orders = listing.q
    ? (['relevance', 'recent', 'supported', 'discussed', 'random'] as const)
    : (['recent', 'supported', 'discussed', 'random'] as const);
  const now = orderOf(listing);
  return (
    <div className="list-orders">
      <LinkTabs
        label={list.order}
        tabs={orders.map((order) => ({ href: pathOf({ ...plain, order }), label: list.orders[order], current: order === now }))}
      />
      {now === 'random' && (
        <p className="small">
          {list.randomSaid} <Anchor href={pathOf({ ...plain, order: 'random' })}>{list.shuffle}</Anchor>
        </p>
      )}
    </div>
  );
}
