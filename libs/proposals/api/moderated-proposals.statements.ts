import { bigint, bool, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';

/** Proposals as moderation sees them. */
export const moderatedProposals = sql({
  name: 'proposals.moderated',
  params: { ids: uuid.array, letters: int },
  row: { id: uuid, author: uuid, title: text, body: text.asserted, hidden: bool.asserted, in_review_since: timestamptz.nullable },
  text: `
    SELECT id, author_id AS author, title, left(body, $letters) AS body, hidden_at IS NOT NULL AS hidden, in_review_since
      FROM proposals WHERE tenant_id = $tenant AND id = ANY($ids)`,
});

/** Hides proposals by their decisions. Supports and comments stay as they are. */
export const hideProposals = sql({
  name: 'proposals.hide',
  params: { ids: uuid.array, decisions: uuid.array, now: timestamptz },
  text: `
    UPDATE proposals p SET hidden_at = $now, hiding_id = given.decision, visible = false, in_review_since = NULL
      FROM unnest($ids::uuid[], $decisions::uuid[]) AS given (id, decision)
     WHERE p.tenant_id = $tenant AND p.id = given.id AND p.hidden_at IS NULL`,
});

/** Brings hidden proposals back: of these ids, or all that these decisions hid. */
export const restoreProposals = composedSql({
  name: 'proposals.restore',
  params: { values: uuid.array },
  row: { id: uuid },
  text: ({ by }: { by: 'id' | 'decision' }) => `
    UPDATE proposals SET hidden_at = NULL, hiding_id = NULL, visible = (state <> 'withdrawn')
     WHERE tenant_id = $tenant AND ${by === 'id' ? 'id' : 'hiding_id'} = ANY($values) AND hidden_at IS NOT NULL RETURNING id`,
  examples: [{ by: 'id' }, { by: 'decision' }],
});

/** Puts proposals under the notice of moderation, or takes it off. */
export const setProposalsInReview = sql({
  name: 'proposals.setInReview',
  params: { ids: uuid.array, since: timestamptz.nullable.array },
  text: `
    UPDATE proposals p SET in_review_since = given.since FROM unnest($ids::uuid[], $since::timestamptz[]) AS given (id, since)
     WHERE p.tenant_id = $tenant AND p.id = given.id AND p.hidden_at IS NULL`,
});

/** What a person published and everybody can see. */
export const visibleProposalsOf = sql({
  name: 'proposals.visibleOf',
  params: { author: uuid, take: bigint },
  row: { id: uuid },
  text: `SELECT id FROM proposals WHERE tenant_id = $tenant AND author_id = $author AND hidden_at IS NULL LIMIT $take`,
});

/** What some decisions hide. */
export const proposalsHiddenBy = sql({
  name: 'proposals.hiddenBy',
  params: { decisions: uuid.array },
  row: { id: uuid, decision: uuid.asserted },
  text: `SELECT id, hiding_id AS decision FROM proposals WHERE tenant_id = $tenant AND hiding_id = ANY($decisions)`,
});

/** How many proposals a person published, counted up to a limit. */
export const countProposalsOf = sql({
  name: 'proposals.countOf',
  params: { author: uuid, atMost: bigint },
  row: { count: int.asserted },
  text: `
    SELECT count(*)::int AS count FROM (
      SELECT FROM proposals WHERE tenant_id = $tenant AND author_id = $author LIMIT $atMost) AS counted`,
});
