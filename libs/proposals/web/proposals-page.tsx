import { redirect, useLoaderData, useNavigation, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { proposals } from '../contract.ts';
import { newProposalPath, proposalsPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { SkeletonCards } from '@participa/kit/parts/skeleton.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { listingOf, orderOf, loadListedPage, type Listing } from './listing.ts';
import { NothingFound } from './nothing-found.tsx';
import { Results } from './listed-proposals.tsx';
import { supportPath } from '../paths.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

const SEED_COUNT = 1_000_000;

/** One page of proposals, how many there are in all, and which of them I support. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const listing = listingOf(new URL(args.request.url).searchParams);
  // A new random seed per visit, kept while paging.
  if (listing.order === 'random' && listing.seed === undefined)
    throw redirect(proposalsPath({ ...listing, seed: Math.floor(Math.random() * SEED_COUNT) }));
  const { q, zone, topic, state, process } = listing;
  const [page, total] = await Promise.all([
    loaderResult(args.request, loadListedPage(call, listing, maybeSignedIn)),
    loaderResult(args.request, call(proposals.count, { query: { q, zone, topic, state, process } })),
  ]);
  return { listing, page, total };
}

/** A support changes its own button; the list stays as it was read. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  supportPath.matches(formAction) ? false : defaultShouldRevalidate;

export function Component() {
  const { listing, page, total } = useLoaderData<typeof loader>();
  const { tenant } = useSite();
  const t = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { location } = useNavigation();
  const isLoading = location?.pathname === proposalsPath();
  const { after: _after, ...wholeListing } = listing;
  const countText = total.more ? t.list.moreThan(format.number(total.count)) : t.list.found(total.count, format.number(total.count));
  return (
    <Page>
      <Head
        title={listing.q ? t.list.searchTitle(listing.q) : t.list.title}
        description={t.list.description(tenant.name)}
        listed={!listing.q}
      />
      <PageTitle
        title={t.list.title}
        lead={t.list.lead}
        actions={
          <LinkButton href={listing.process ? newProposalPath({ process: listing.process }) : newProposalPath()} icon="pencil">
            {t.list.write}
          </LinkButton>
        }
      />
      <FilterForm key={proposalsPath(wholeListing)} listing={listing} />
      <div className={styles.listHead}>
        <p className={styles.listCount} role="status">
          {isLoading ? shell.loading : countText}
        </p>
        <ActiveFilters listing={wholeListing} />
      </div>
      {page.items.length > 0 && <Orders listing={wholeListing} />}
      {isLoading && <SkeletonCards label={shell.loading} />}
      {!isLoading && page.items.length === 0 && <NothingFound listing={listing} />}
      {!isLoading && page.items.length > 0 && <Results key={proposalsPath(listing)} listing={listing} first={page} total={total} />}
      <p className={classes('small', styles.listOpen)}>
        <a href={addressOf(proposals.list, { query: wholeListing })}>{t.list.json}</a>
      </p>
    </Page>
  );
}

/** The orders as views of one list. */
function Orders({ listing }: { listing: Listing }) {
  const { list } = useTexts(proposalsTexts);
  const { seed: _seed, order: _order, ...otherFilters } = listing;
  const orders = listing.q
    ? (['relevance', 'recent', 'supported', 'discussed', 'random'] as const)
    : (['recent', 'supported', 'discussed', 'random'] as const);
  const current = orderOf(listing);
  return (
    <div className={styles.listOrders}>
      <LinkTabs
        label={list.order}
        tabs={orders.map((order) => ({
          href: proposalsPath({ ...otherFilters, order }),
          label: list.orders[order],
          current: order === current,
        }))}
      />
      {current === 'random' && (
        <p className="small">
          {list.randomSaid} <Anchor href={proposalsPath({ ...otherFilters, order: 'random' })}>{list.shuffle}</Anchor>
        </p>
      )}
    </div>
  );
}
