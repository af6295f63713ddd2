import { excerpt } from '@participa/base/text.ts';
import { authorJson } from '@participa/people/api/person.sql.ts';
import type { AuthorJson } from '@participa/people/api/person-json.ts';
import { byline } from '@participa/people/domain/person.ts';
import { int, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { ProposalCard, ProposalState } from '../domain/proposal.ts';

/** How much of the body a list carries. */
const EXCERPT_CHARACTERS = 240;

/** What `proposalColumns` give. Asserted, since the schema cannot tell behind a UNION. */
export const proposalRow = {
  id: uuid.asserted,
  title: text.asserted,
  body: text.asserted,
  state: text.as<ProposalState>().asserted,
  zone: text.nullable,
  topic: text.nullable,
  author_id: uuid.asserted,
  author: json.as<AuthorJson>().asserted,
  supports: int.asserted,
  comments: int.asserted,
  in_review_since: timestamptz.nullable,
  published_at: timestamptz.asserted,
};

/**
 * A proposal with its author and counters, of proposals `p` and counters `c`. `body` may be cut by the database to spare the wire. The
 * author is looked up and not joined: planning a join of many tables costs more than running it.
 */
export const proposalColumns = (body = 'p.body') => `p.id, p.title, ${body} AS body, p.state, p.zone, p.topic, p.author_id,
  ${authorJson('p.author_id')} AS author, c.supports, c.comments, p.in_review_since, p.published_at`;

/** The body as a list needs it: a little more than is shown, so that the cut falls between words. */
export const excerptColumn = `left(p.body, ${EXCERPT_CHARACTERS + 60})`;

type RowOf<Row extends Record<string, { out: unknown }>> = { [Column in keyof Row]: Row[Column]['out'] };
export type ProposalSql = RowOf<typeof proposalRow>;

/** Whose zones and topics give the names to a proposal's keys. */
export type Territory = Pick<Tenant, 'zones' | 'topics'>;

export function toCard(row: ProposalSql, { zones, topics }: Territory): ProposalCard {
  return {
    id: row.id,
    title: row.title,
    // What is in review is read on its own page, under its notice.
    body: row.in_review_since ? '' : excerpt(row.body, EXCERPT_CHARACTERS),
    state: row.state,
    zone: row.zone === null ? null : (zones.find(({ key }) => key === row.zone) ?? { key: row.zone, name: row.zone }),
    topic: row.topic === null ? null : (topics.find(({ key }) => key === row.topic) ?? { key: row.topic, name: row.topic, icon: '' }),
    author: byline(row.author.name, row.author.roles),
    supports: row.supports,
    comments: row.comments,
    inReview: row.in_review_since !== null,
    publishedAt: row.published_at.toISOString(),
  };
}
