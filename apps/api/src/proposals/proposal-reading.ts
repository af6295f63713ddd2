import type { Proposal, ProposalCard, ProposalState } from '@participa/domain/proposals/proposal.ts';
import { byline } from '@participa/domain/people/person.ts';
import type { Role } from '@participa/domain/people/permissions.ts';
import { excerpt } from '@participa/domain/text.ts';
import type { AnswerJson } from './proposal.entity.ts';

/** How much of the body a list carries. */
export const EXCERPT = 240;

/** A proposal with its author, territory and counters, as the hand-written statements select it. */
export interface ProposalSql {
  id: string;
  title: string;
  body: string;
  state: ProposalState;
  zone: string | null;
  zone_name: string | null;
  topic: string | null;
  topic_name: string | null;
  topic_icon: string | null;
  author_id: string;
  author_name: string;
  author_roles: Role[];
  supports: number;
  comments: number;
  published_at: Date;
  edited_at: Date | null;
  version: number;
  answer: AnswerJson | null;
  lot: number;
}

/** The select list and joins that give `ProposalSql`; `$1` is the tenant. `body` may be cut by the database to spare the wire. */
export const proposalColumns = (body = 'p.body') => `p.id, p.title, ${body} AS body, p.state, p.zone, z.name AS zone_name, p.topic, t.name AS topic_name,
  t.icon AS topic_icon, p.author_id, a.name AS author_name, a.roles AS author_roles, c.supports, c.comments, p.published_at, p.lot`;
export const proposalJoins = `
  JOIN people a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
  LEFT JOIN zones z ON z.tenant_id = p.tenant_id AND z.key = p.zone
  LEFT JOIN topics t ON t.tenant_id = p.tenant_id AND t.key = p.topic`;

export function toCard(row: ProposalSql): ProposalCard {
  return {
    id: row.id,
    title: row.title,
    body: excerpt(row.body, EXCERPT),
    state: row.state,
    zone: row.zone === null ? null : { key: row.zone, name: row.zone_name ?? row.zone },
    topic: row.topic === null ? null : { key: row.topic, name: row.topic_name ?? row.topic, icon: row.topic_icon ?? '' },
    author: byline(row.author_name, row.author_roles),
    supports: row.supports,
    comments: row.comments,
    publishedAt: row.published_at.toISOString(),
  };
}

export function toProposal(row: ProposalSql): Proposal {
  return { ...toCard(row), body: row.body, editedAt: row.edited_at?.toISOString() ?? null, version: row.version, answer: row.answer };
}
