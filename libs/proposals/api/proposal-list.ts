import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import { fold } from '@participa/base/text.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import type { proposals } from '../contract.ts';
import { MAX_COUNTED, searchQuery, type ProposalOrder } from '../domain/listing.ts';
import { countProposals, listOrders, proposalPage, type FilterShape } from './list-proposals.statements.ts';
import { toCard, type Territory } from './proposal-reading.ts';

type Query = RouteInput<typeof proposals.list>['query'];
type RankedProposalSql = RowOf<typeof proposalPage>;

/** The place of a proposal in each order. */
const keys: Record<ProposalOrder, (row: RankedProposalSql) => (string | number)[]> = {
  recent: (row) => [row.published_at.toISOString(), row.id],
  supported: (row) => [row.supports, row.id],
  discussed: (row) => [row.comments, row.id],
  relevance: (row) => [row.rank, row.id],
  random: (row) => [row.rank, row.id],
};
/** Seeds are whole numbers below this. */
const SEEDS = 1_000_000;

@Injectable()
export class ProposalList {
  constructor(private readonly tx: Tx) {}

  /** A page of published proposals, in one statement. */
  async page(query: Query, territory: Territory) {
    const terms = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !terms) return { items: [], next: null };
    const order = orderOf(query, terms);
    const after = afterArgs(listOrders[order], query.after);
    // In the random order a rank of 1 and more is a position of the second turn.
    const wrapped = order === 'random' && Number(after['after1'] ?? 0) >= 1;
    if (wrapped) after['after1'] = Number(after['after1']) - 1;
    const { shape, given } = filterOf(query, terms);
    const page = proposalPage({ ...shape, order, later: query.after !== undefined, wrapped });
    const rows = await this.tx.rows(page, { ...given, seed: (query.seed ?? 0) / SEEDS, take: query.take + 1, ...after });
    const { items, next } = pageOf(rows, query.take, keys[order]);
    return { items: items.map((row) => toCard(row, territory)), next };
  }

  /** How many there are in all, counted up to a limit. */
  async count(query: Omit<Query, 'take'>) {
    const terms = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !terms) return { count: 0, more: false };
    const { shape, given } = filterOf(query, terms);
    const { count } = await this.tx.one(countProposals(shape), given);
    return count >= MAX_COUNTED ? { count: MAX_COUNTED - 1, more: true } : { count, more: false };
  }
}

/** Relevance without words is the newest first: there is nothing to be relevant to. */
function orderOf({ order }: Query, terms: string | undefined): ProposalOrder {
  if (terms) return order ?? 'relevance';
  return order === undefined || order === 'relevance' ? 'recent' : order;
}

function filterOf({ zone, topic, process, state }: Omit<Query, 'take'>, terms: string | undefined) {
  const shape: FilterShape = {
    terms: terms !== undefined,
    zone: Boolean(zone),
    topic: Boolean(topic),
    process: process !== undefined,
    state: shapeOfState(state),
  };
  const given = { ...(terms && { terms }), ...(zone && { zone }), ...(topic && { topic }), ...(process && { process }) };
  return { shape, given: { ...given, ...(state && { state }) } };
}

function shapeOfState(state: Query['state']): FilterShape['state'] {
  if (state === undefined) return 'any';
  return state === 'withdrawn' ? 'withdrawn' : 'other';
}
