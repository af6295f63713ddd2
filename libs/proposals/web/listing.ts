import type { Call } from '@participa/base/client.ts';
import { proposals, supports } from '../contract.ts';
import { Id } from '@participa/base/identifier.ts';
import { proposalOrders, type ProposalOrder } from '../domain/listing.ts';
import { proposalStates, type ProposalState } from '../domain/proposal.ts';
import { undefinedIfRefused } from '@participa/shell/page-tools.ts';

/** A list of proposals as its address asks for it. */
export interface Listing {
  q?: string;
  zone?: string;
  topic?: string;
  state?: ProposalState;
  /** Of this process only. */
  process?: string;
  order?: ProposalOrder;
  seed?: number;
  after?: string;
}

/** What narrows a list. */
export const filterNames = ['q', 'zone', 'topic', 'state', 'process'] as const;

/** Reads an address; what it says wrongly is as if it were not said. */
export function listingOf(search: URLSearchParams): Listing {
  const textOf = (name: string, maxLetters: number) => search.get(name)?.trim().slice(0, maxLetters) || undefined;
  const seed = Number(textOf('seed', 6) ?? NaN);
  return {
    q: textOf('q', 200),
    zone: textOf('zone', 60),
    topic: textOf('topic', 60),
    process: Id.safeParse(search.get('process')).data,
    state: proposalStates.find((state) => state === search.get('state')),
    order: proposalOrders.find((order) => order === search.get('order')),
    seed: Number.isInteger(seed) && seed >= 0 ? seed : undefined,
    after: textOf('after', 400),
  };
}

/** The order in which `listing` is shown. */
export const orderOf = ({ order, q }: Listing): ProposalOrder =>
  order && (order !== 'relevance' || q) ? order : q ? 'relevance' : 'recent';

/** The page of `listing`. */
export function listingPath(listing: Listing, page = '/propuestas'): string {
  const search = new URLSearchParams(
    Object.entries(listing).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return search.size ? `${page}?${search}` : page;
}

/** One page of `listing`, and which of its proposals the asker supports; from the beginning where its place is none that was given. */
export async function loadListedPage(call: Call, listing: Listing, maybeSignedIn: boolean) {
  const from = await undefinedIfRefused(call(proposals.list, { query: listing }), 400);
  const { items, next } = from ?? (await call(proposals.list, { query: { ...listing, after: undefined } }));
  const ids = items.map(({ id }) => id).join(',');
  const mine = maybeSignedIn && ids ? await undefinedIfRefused(call(supports.mine, { query: { of: ids } }), 401) : undefined;
  return { items, next, supported: mine?.items ?? [] };
}
export type ListedPage = Awaited<ReturnType<typeof loadListedPage>>;
