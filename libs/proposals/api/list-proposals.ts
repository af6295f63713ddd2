import { Injectable } from '@nestjs/common';
import type { Asked } from '@participa/base/route.ts';
import type { proposals } from '../contract.ts';
import { toCursor } from '@participa/base/paging.ts';
import { COUNTED_AT_MOST, searchQuery, type ProposalOrder } from '../domain/listing.ts';
import { fold } from '@participa/base/text.ts';
import { keyAfter, type CursorPart } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { EXCERPT, proposalColumns, toCard, type Places, type ProposalSql } from './proposal-reading.ts';

type Query = Asked<typeof proposals.list>['query'];
interface Ranked extends ProposalSql {
  rank: number;
}

/** The best-supported matches of a search; only these are ranked by relevance. */
const RANKED = 500;

/** One order of the list: its keyset condition and ORDER BY as fixed text, and how a row becomes a cursor. Nothing of a request reaches the text. */
interface Order {
  /** Types of the cursor's parts. */
  key: CursorPart[];
  /** The columns compared with the cursor, and whether lists go down them. */
  columns: string;
  down: boolean;
  keyOf(row: Ranked): (string | number)[];
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
export class ListProposals {
  constructor(private readonly database: Database) {}

  /** A page of published proposals, in one statement. */
  async page(query: Query, places: Places) {
    const words = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !words) return { items: [], next: null };
    const order = query.order ?? (words ? 'relevance' : 'recent');
    if (order === 'random') return this.wheel(query, places, words);
    // Relevance without words is the newest first: there is nothing to be relevant to.
    const by = order === 'relevance' && !words ? 'recent' : order;
    const given = new Given();
    const { key, columns, down, keyOf } = orders[by];
    const after = keyAfter(query.after, key);
    const beyond = after
      ? `AND (${columns}) ${down ? '<' : '>'} (${after.map((part, at) => `${given.add(part)}::${key[at]!}`).join(', ')})`
      : '';
    const direction = columns
      .split(', ')
      .map((column) => `${column} ${down ? 'DESC' : 'ASC'}`)
      .join(', ');
    const rows =
      by === 'relevance'
        ? await this.rows(
            `(SELECT * FROM ${this.ranked(query, words!, given)} p WHERE true ${beyond} ORDER BY ${direction} LIMIT ${given.add(query.take + 1)}) p`,
            '',
            direction,
            query.take,
            given,
          )
        : await this.rows(
            `(SELECT *, 0 AS rank FROM proposals WHERE ${this.filter(query, words, given)}) p`,
            beyond,
            direction,
            query.take,
            given,
          );
    return pageOf(rows, query.take, places, keyOf);
  }

  /** How many there are in all, counted no further than `COUNTED_AT_MOST`. */
  async count(query: Omit<Query, 'take'>) {
    const words = query.q ? searchQuery(fold(query.q)) : undefined;
    if (query.q && !words) return { count: 0, more: false };
    const given = new Given();
    const [row] = await this.database.now.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT FROM proposals WHERE ${this.filter(query, words, given)} LIMIT ${COUNTED_AT_MOST}) AS counted`,
      given.values,
    );
    const count = row?.count ?? 0;
    return count >= COUNTED_AT_MOST ? { count: COUNTED_AT_MOST - 1, more: true } : { count, more: false };
  }

  /** The wheel: from the seed's place to the end, then from the beginning to the seed's place. */
  private async wheel(query: Query, places: Places, words: string | undefined) {
    const given = new Given();
    const filter = this.filter(query, words, given);
    const seed = `${given.add((query.seed ?? 0) / 1_000_000)}::float8`;
    // The rank grows along the wheel: first the lots from the seed on, then, one turn later, those before it.
    const rank = `(lot < ${seed})::int + lot`;
    const after = keyAfter(query.after, ['float8', 'uuid']);
    const turned = after !== undefined && Number(after[0]) >= 1;
    const past = after ? `AND (lot, id) > (${given.add(Number(after[0]) - (turned ? 1 : 0))}::float8, ${given.add(after[1])}::uuid)` : '';
    const take = `${given.add(query.take + 1)}::int`;
    const part = (which: string, beyond: string) =>
      `(SELECT *, ${rank} AS rank FROM proposals WHERE ${filter} AND ${which} ${beyond} ORDER BY lot, id LIMIT ${take})`;
    const second = part(`lot < ${seed}`, turned ? past : '');
    const source = turned ? second : `(${part(`lot >= ${seed}`, past)} UNION ALL ${second} ORDER BY rank, id LIMIT ${take})`;
    const rows = await this.rows(`${source} p`, '', 'p.rank, p.id', query.take, given);
    return pageOf(rows, query.take, places, (row) => [row.rank, row.id]);
  }

  private ranked(query: Query, words: string, given: Given): string {
    const filter = this.filter(query, words, given, 's');
    // In two steps, or the database ranks every match before it throws most of them away.
    return `(SELECT m.*, ts_rank_cd(m.words, to_tsquery('spanish', ${given.add(words)}))::float8 AS rank FROM (
       SELECT s.* FROM proposals s JOIN proposal_counters n ON n.tenant_id = s.tenant_id AND n.proposal_id = s.id
        WHERE n.tenant_id = $1 AND ${filter} ORDER BY n.supports DESC, n.proposal_id DESC LIMIT ${RANKED}) m)`;
  }

  private filter(query: Omit<Query, 'take'>, words: string | undefined, given: Given, table = 'proposals'): string {
    const of = (column: string) => `${table}.${column}`;
    const conditions = [
      `${of('tenant_id')} = $1`,
      query.state === 'withdrawn' ? `NOT ${of('visible')} AND ${of('hidden_at')} IS NULL` : of('visible'),
    ];
    if (query.zone) conditions.push(`${of('zone')} = ${given.add(query.zone)}`);
    if (query.topic) conditions.push(`${of('topic')} = ${given.add(query.topic)}`);
    if (query.state) conditions.push(`${of('state')} = ${given.add(query.state)}`);
    if (query.process) conditions.push(`${of('process_id')} = ${given.add(query.process)}`);
    if (words) conditions.push(`${of('words')} @@ to_tsquery('spanish', ${given.add(words)})`);
    return conditions.join(' AND ');
  }

  private rows(source: string, beyond: string, direction: string, take: number, given: Given): Promise<Ranked[]> {
    return this.database.now.rows<Ranked>(
      `SELECT ${proposalColumns(`left(p.body, ${EXCERPT + 60})`)}, p.rank FROM ${source}
         JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
        WHERE p.tenant_id = $1 AND c.tenant_id = $1 ${beyond} ORDER BY ${direction} LIMIT ${given.add(take + 1)}`,
      given.values,
    );
  }
}

/** Values of a statement after `$1`, which is the tenant. */
class Given {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length + 1}`;
  }
}

function pageOf(rows: Ranked[], take: number, places: Places, keyOf: (row: Ranked) => (string | number)[]) {
  const items = rows.slice(0, take);
  return { items: items.map((row) => toCard(row, places)), next: rows.length > take ? toCursor(keyOf(items.at(-1)!)) : null };
}
