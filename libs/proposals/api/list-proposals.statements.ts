import { bigint, float8, int, text, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import { MAX_COUNTED, type ProposalOrder } from '../domain/listing.ts';
import { excerptColumn, proposalColumns, proposalRow } from './proposal-reading.ts';

/** The best-supported matches of a search; only these are ranked by relevance. */
const MAX_RANKED = 500;

/** What lists of proposals are sorted by. */
export const listOrders: Record<ProposalOrder, ListOrder> = {
  recent: { columns: ['p.published_at', 'p.id'], types: ['timestamptz', 'uuid'], descending: true },
  supported: { columns: ['c.supports', 'c.proposal_id'], types: ['int', 'uuid'], descending: true },
  discussed: { columns: ['c.comments', 'c.proposal_id'], types: ['int', 'uuid'], descending: true },
  relevance: { columns: ['p.rank', 'p.id'], types: ['float8', 'uuid'], descending: true },
  random: { columns: ['random_position', 'id'], types: ['float8', 'uuid'], descending: false },
};

/** By what a list is narrowed; what is looked for goes into parameters. */
export interface FilterShape {
  terms: boolean;
  zone: boolean;
  topic: boolean;
  process: boolean;
  state: 'any' | 'withdrawn' | 'other';
}
const filterParams = { terms: text, zone: text, topic: text, process: uuid, state: text };
const unfiltered: FilterShape = { terms: false, zone: false, topic: false, process: false, state: 'any' };
const filtered: FilterShape = { terms: true, zone: true, topic: true, process: true, state: 'other' };

/** Withdrawn proposals are listed only by themselves; hidden ones never. */
const filter = ({ terms, zone, topic, process, state }: FilterShape, table = 'proposals'): string =>
  [
    `${table}.tenant_id = $tenant`,
    state === 'withdrawn' ? `NOT ${table}.visible AND ${table}.hidden_at IS NULL` : `${table}.visible`,
    ...(zone ? [`${table}.zone = $zone`] : []),
    ...(topic ? [`${table}.topic = $topic`] : []),
    ...(state === 'any' ? [] : [`${table}.state = $state`]),
    ...(process ? [`${table}.process_id = $process`] : []),
    ...(terms ? [`${table}.search_vector @@ to_tsquery('spanish', $terms)`] : []),
  ].join(' AND ');

/** Which list: its filter, its order, its first page or one after a cursor. `wrapped`: its cursor is past the end of the random order. */
interface ListShape extends FilterShape {
  order: ProposalOrder;
  later: boolean;
  wrapped: boolean;
}

const page = (source: string, order: string, condition = '') => `
  SELECT ${proposalColumns(excerptColumn)}, p.rank FROM ${source} p
    JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
   WHERE p.tenant_id = $tenant AND c.tenant_id = $tenant ${condition} ORDER BY ${order} LIMIT $take`;

const plainPage = (shape: ListShape) => {
  const order = listOrders[shape.order];
  const source = `(SELECT *, 0::float8 AS rank FROM proposals WHERE ${filter(shape)})`;
  return page(source, orderBy(order), shape.later ? `AND ${afterCursor(order)}` : '');
};

const relevantPage = (shape: ListShape) => {
  const order = listOrders.relevance;
  // In two steps, or the database ranks every match before it throws most of them away.
  const ranked = `(SELECT m.*, ts_rank_cd(m.search_vector, to_tsquery('spanish', $terms))::float8 AS rank FROM (
    SELECT s.* FROM proposals s JOIN proposal_counters n ON n.tenant_id = s.tenant_id AND n.proposal_id = s.id
     WHERE n.tenant_id = $tenant AND ${filter(shape, 's')} ORDER BY n.supports DESC, n.proposal_id DESC LIMIT ${MAX_RANKED}) m)`;
  const cursor = shape.later ? `WHERE ${afterCursor(order)}` : '';
  return page(`(SELECT * FROM ${ranked} p ${cursor} ORDER BY ${orderBy(order)} LIMIT $take)`, orderBy(order));
};

/** The random order is a circle that begins at the seed: from there to the end, then from the beginning to the seed. */
const randomPage = (shape: ListShape) => {
  const order = listOrders.random;
  const cursor = shape.later ? `AND ${afterCursor(order)}` : '';
  // The rank grows along the circle: first the positions from the seed on, then, one turn later, those before it.
  const part = (which: string, condition: string) => `
    (SELECT *, (random_position < $seed::float8)::int + random_position AS rank FROM proposals
      WHERE ${filter(shape)} AND ${which} ${condition} ORDER BY ${orderBy(order)} LIMIT $take)`;
  const beforeSeed = part('random_position < $seed::float8', shape.wrapped ? cursor : '');
  if (shape.wrapped) return page(beforeSeed, 'p.rank, p.id');
  const fromSeed = part('random_position >= $seed::float8', cursor);
  return page(`(${fromSeed} UNION ALL ${beforeSeed} ORDER BY rank, id LIMIT $take)`, 'p.rank, p.id');
};

const examples = (['recent', 'supported', 'discussed', 'relevance', 'random'] as const).flatMap((order) =>
  [unfiltered, filtered, { ...unfiltered, state: 'withdrawn' as const }].flatMap((shape) =>
    [false, true].flatMap((later) =>
      (order === 'random' && later ? [false, true] : [false]).map((wrapped) => ({
        ...shape,
        terms: shape.terms || order === 'relevance',
        order,
        later,
        wrapped,
      })),
    ),
  ),
);

/** A page of published proposals. */
export const proposalPage = composedSql({
  name: 'proposals.page',
  params: { ...filterParams, seed: float8, take: bigint, ...afterParams },
  row: { ...proposalRow, rank: float8.asserted },
  text: (shape: ListShape) => {
    if (shape.order === 'random') return randomPage(shape);
    return shape.order === 'relevance' ? relevantPage(shape) : plainPage(shape);
  },
  examples,
});

/** How many proposals a list has, counted up to a limit. */
export const countProposals = composedSql({
  name: 'proposals.count',
  params: filterParams,
  row: { count: int.asserted },
  text: (shape: FilterShape) => `
    SELECT count(*)::int AS count FROM (SELECT FROM proposals WHERE ${filter(shape)} LIMIT ${MAX_COUNTED}) AS counted`,
  examples: [unfiltered, filtered, { ...unfiltered, state: 'withdrawn' }],
});
