import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import type { proposals } from '../contract.ts';
import { toCursor } from '@participa/base/paging.ts';
import { MAX_COUNTED, searchQuery, type ProposalOrder } from '../domain/listing.ts';
import { fold } from '@participa/base/text.ts';
import { keyAfter, type CursorPart } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { EXCERPT_CHARACTERS, proposalColumns, toCard, type Territory, type ProposalSql } from './proposal-reading.ts';

type Query = RouteInput<typeof proposals.list>['query'];
interface RankedProposalSql extends ProposalSql {
  rank: number;
}

/** The best-supported matches of a search; only these are ranked by relevance. */
const MAX_RANKED = 500;

/** One order of the list: its keyset condition and ORDER BY as fixed text, and how a row becomes a cursor. Nothing of a request reaches the text. */
interface Order {
  /** Types of the cursor's parts. */
  key: CursorPart[];
  /** The columns compared with the cursor, and whether lists go down them. */
  columns: string;
  down: boolean;
  keyOf(row: RankedProposalSql): (string | number)[];
}
const orders: Record<Exclude<ProposalOrder, 'random'>, Order> = {
  recent: {
    key: ['timestamptz', 'uuid'],
    columns: 'p.published_at, p.id',
    down: true,
    keyOf: (row) => [row.published_at.toISOString(), row.id],
  },
  supported: { key: ['int', 'uuid'], columns: 'c.supports, c.proposal_id', down: true, keyOf: (row) => [row.supports, row.id] },
  discussed: { key: ['int', 'uuid'], columns: 'c.comments, c.proposal_id', down: true, keyOf: (row) => [row.comments, row.id] },
  relevance: { key: ['float8', 'uuid'], columns: 'p.rank, p.id', down: true, keyOf: (row) => [row.rank, row.id] },
};

@Injectable()
export class ProposalList {
  constructor(private readonly database: Database) {}

  /** A page of published proposals, in one statement. */
  async page(query: Query, territory: Territory) {
    const terms = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !terms) return { items: [], next: null };
    const order = query.order ?? (terms ? 'relevance' : 'recent');
    if (order === 'random') return this.randomPage(query, territory, terms);
    // Relevance without words is the newest first: there is nothing to be relevant to.
    const by = order === 'relevance' && !terms ? 'recent' : order;
    const parameters = new SqlParameters();
    const { key, columns, down, keyOf } = orders[by];
    const after = keyAfter(query.after, key);
    const cursorCondition = after
      ? `AND (${columns}) ${down ? '<' : '>'} (${after.map((part, at) => `${parameters.add(part)}::${key[at]!}`).join(', ')})`
      : '';
    const direction = columns
      .split(', ')
      .map((column) => `${column} ${down ? 'DESC' : 'ASC'}`)
      .join(', ');
    const rows =
      by === 'relevance'
        ? await this.rows(
            `(SELECT * FROM ${this.ranked(query, terms!, parameters)} p WHERE true ${cursorCondition} ORDER BY ${direction} LIMIT ${parameters.add(query.take + 1)}) p`,
            '',
            direction,
            query.take,
            parameters,
          )
        : await this.rows(
            `(SELECT *, 0 AS rank FROM proposals WHERE ${this.filter(query, terms, parameters)}) p`,
            cursorCondition,
            direction,
            query.take,
            parameters,
          );
    return pageOf(rows, query.take, territory, keyOf);
  }

  /** How many there are in all, counted no further than `COUNTED_AT_MOST`. */
  async count(query: Omit<Query, 'take'>) {
    const terms = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !terms) return { count: 0, more: false };
    const parameters = new SqlParameters();
    const [row] = await this.database.now.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT FROM proposals WHERE ${this.filter(query, terms, parameters)} LIMIT ${MAX_COUNTED}) AS counted`,
      parameters.values,
    );
    const count = row?.count ?? 0;
    return count >= MAX_COUNTED ? { count: MAX_COUNTED - 1, more: true } : { count, more: false };
  }

  /** The wheel: from the seed's place to the end, then from the beginning to the seed's place. */
  private async randomPage(query: Query, territory: Territory, terms: string | undefined) {
    const parameters = new SqlParameters();
    const filter = this.filter(query, terms, parameters);
    const seed = `${parameters.add((query.seed ?? 0) / 1_000_000)}::float8`;
    // The rank grows along the wheel: first the lots from the seed on, then, one turn later, those before it.
    const rank = `(lot < ${seed})::int + lot`;
    const after = keyAfter(query.after, ['float8', 'uuid']);
    const turned = after !== undefined && Number(after[0]) >= 1;
    const cursorCondition = after
      ? `AND (lot, id) > (${parameters.add(Number(after[0]) - (turned ? 1 : 0))}::float8, ${parameters.add(after[1])}::uuid)`
      : '';
    const take = `${parameters.add(query.take + 1)}::int`;
    const part = (which: string, cursorCondition: string) =>
      `(SELECT *, ${rank} AS rank FROM proposals WHERE ${filter} AND ${which} ${cursorCondition} ORDER BY lot, id LIMIT ${take})`;
    const second = part(`lot < ${seed}`, turned ? cursorCondition : '');
    const source = turned ? second : `(${part(`lot >= ${seed}`, cursorCondition)} UNION ALL ${second} ORDER BY rank, id LIMIT ${take})`;
    const rows = await this.rows(`${source} p`, '', 'p.rank, p.id', query.take, parameters);
    return pageOf(rows, query.take, territory, (row) => [row.rank, row.id]);
  }

  private ranked(query: Query, terms: string, parameters: SqlParameters): string {
    const filter = this.filter(query, terms, parameters, 's');
    // In two steps, or the database ranks every match before it throws most of them away.
    return `(SELECT m.*, ts_rank_cd(m.words, to_tsquery('spanish', ${parameters.add(terms)}))::float8 AS rank FROM (
       SELECT s.* FROM proposals s JOIN proposal_counters n ON n.tenant_id = s.tenant_id AND n.proposal_id = s.id
        WHERE n.tenant_id = $1 AND ${filter} ORDER BY n.supports DESC, n.proposal_id DESC LIMIT ${MAX_RANKED}) m)`;
  }

  private filter(query: Omit<Query, 'take'>, terms: string | undefined, parameters: SqlParameters, table = 'proposals'): string {
    const of = (column: string) => `${table}.${column}`;
    const conditions = [
      `${of('tenant_id')} = $1`,
      query.state === 'withdrawn' ? `NOT ${of('visible')} AND ${of('hidden_at')} IS NULL` : of('visible'),
    ];
    if (query.zone) conditions.push(`${of('zone')} = ${parameters.add(query.zone)}`);
    if (query.topic) conditions.push(`${of('topic')} = ${parameters.add(query.topic)}`);
    if (query.state) conditions.push(`${of('state')} = ${parameters.add(query.state)}`);
    if (query.process) conditions.push(`${of('process_id')} = ${parameters.add(query.process)}`);
    if (terms) conditions.push(`${of('words')} @@ to_tsquery('spanish', ${parameters.add(terms)})`);
    return conditions.join(' AND ');
  }

  private rows(
    source: string,
    cursorCondition: string,
    direction: string,
    take: number,
    parameters: SqlParameters,
  ): Promise<RankedProposalSql[]> {
    return this.database.now.rows<RankedProposalSql>(
      `SELECT ${proposalColumns(`left(p.body, ${EXCERPT_CHARACTERS + 60})`)}, p.rank FROM ${source}
         JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
        WHERE p.tenant_id = $1 AND c.tenant_id = $1 ${cursorCondition} ORDER BY ${direction} LIMIT ${parameters.add(take + 1)}`,
      parameters.values,
    );
  }
}

/** Values of a statement after `$1`, which is the tenant. */
class SqlParameters {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length + 1}`;
  }
}

function pageOf(rows: RankedProposalSql[], take: number, territory: Territory, keyOf: (row: RankedProposalSql) => (string | number)[]) {
  const items = rows.slice(0, take);
  return { items: items.map((row) => toCard(row, territory)), next: rows.length > take ? toCursor(keyOf(items.at(-1)!)) : null };
}
