import type { Proposal, ProposalCard, ProposalState } from '../domain/proposal.ts';
import { byline } from '@participa/people/domain/person.ts';
import type { Role } from '@participa/base/roles.ts';
import { excerpt } from '@participa/base/text.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { toProcessRef, type ProcessJson } from './process-of.ts';
import type { AnswerJson } from './proposal.entity.ts';

/** How much of the body a list carries. */
export const EXCERPT_CHARACTERS = 240;

/** A proposal with its author and counters, as the hand-written statements select it. */
export interface ProposalSql {
  id: string;
  title: string;
  body: string;
  state: ProposalState;
  zone: string | null;
  topic: string | null;
  author_id: string;
  author: { name: string; roles: Role[] };
  supports: number;
  comments: number;
  in_review_since: Date | null;
  published_at: Date;
  edited_at: Date | null;
  version: number;
  answer: AnswerJson | null;
  lot: number;
}

/** The same with what only the page of one proposal tells. */
export interface WholeProposalSql extends ProposalSql {
  process: ProcessJson | null;
  read_at: Date;
  /** By which rule a moderator hid it, and on which day of the tenant's. */
  hidden: { rule: string; on: string } | null;
}

/**
 * The select list that gives `ProposalSql` of proposals `p` and counters `c`; `$1` is the tenant. `body` may be cut by the database to
 * spare the wire. The author is looked up and not joined: planning a join of many tables costs more than running it.
 */
export const proposalColumns = (body = 'p.body') => `p.id, p.title, ${body} AS body, p.state, p.zone, p.topic, p.author_id,
  (SELECT json_build_object('name', a.name, 'roles', a.roles) FROM people a WHERE a.tenant_id = $1 AND a.id = p.author_id) AS author,
  c.supports, c.comments, p.in_review_since, p.published_at, p.lot`;

/** The hiding of proposals `p` as a column, if one hid it; `$1` is the tenant. */
export const hiddenColumn = `CASE WHEN p.hidden_at IS NOT NULL THEN (
  SELECT json_build_object('rule', d.rule, 'on', to_char(p.hidden_at AT TIME ZONE (SELECT t.time_zone FROM tenants t WHERE t.id = $1), 'DD/MM/YYYY'))
    FROM moderation_decisions d WHERE d.tenant_id = $1 AND d.id = p.hiding_id) END AS hidden`;

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

export function toProposal(row: WholeProposalSql, territory: Territory, now: Date): Proposal {
  return {
    ...toCard(row, territory),
    body: row.body,
    editedAt: row.edited_at?.toISOString() ?? null,
    version: row.version,
    answer: row.answer,
    process: toProcessRef(row.process, now.getTime()),
  };
}
