import type { Call } from '@participa/base/client.ts';
import { proposals, supports } from '../contract.ts';
import { Id } from '@participa/base/identifier.ts';
import { proposalOrders, type ProposalOrder } from '../domain/listing.ts';
import { proposalStates, type ProposalState } from '../domain/proposal.ts';
import { proposalsPath } from '../paths.ts';
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
  const query = proposalsPath.read(search);
  const seed = Number(query.seed?.slice(0, 6) ?? NaN);
  return {
    q: cut(query.q, 200),
    zone: cut(query.zone, 60),
    topic: cut(query.topic, 60),
    process: Id.safeParse(query.process).data,
    state: proposalStates.find((state) => state === query.state),
    order: proposalOrders.find((order) => order === query.order),
    seed: Number.isInteger(seed) && seed >= 0 ? seed : undefined,
    after: cut(query.after, 400),
  };
}

const cut = (text: string | undefined, maxLetters: number) => text?.trim().slice(0, maxLetters) || undefined;

/** The order in which `listing` is shown. */
export function orderOf({ order, q }: Listing): ProposalOrder {
  if (q) return order ?? 'relevance';
  return order && order !== 'relevance' ? order : 'recent';
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
