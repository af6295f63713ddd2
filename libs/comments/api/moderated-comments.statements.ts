import { bigint, bool, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { SubjectTables } from './subject-tables.ts';

/** What moderation asks of the comments on one kind of subject. */
export const moderationStatements = ({ kind, table, title, counters }: SubjectTables) => ({
  /** Comments as moderation sees them, with the titles of what they are about. */
  read: sql({
    name: `comments.moderated of a ${kind}`,
    params: { ids: uuid.array, letters: int },
    row: {
      id: uuid,
      subject: uuid,
      author: uuid,
      title: text.asserted,
      body: text.asserted,
      hidden: bool.asserted,
      deleted: bool.asserted,
      in_review_since: timestamptz.nullable,
    },
    text: `
      SELECT m.id, m.subject_id AS subject, m.author_id AS author, ${title} AS title, left(m.body, $letters) AS body,
             m.hidden_at IS NOT NULL AS hidden, m.deleted_at IS NOT NULL AS deleted, m.in_review_since
        FROM comments m JOIN ${table} s ON s.tenant_id = m.tenant_id AND s.id = m.subject_id
       WHERE m.tenant_id = $tenant AND s.tenant_id = $tenant AND m.subject_kind = '${kind}' AND m.id = ANY($ids)`,
  }),
  /** Hides comments by their decisions; what is hidden is no longer counted. */
  hide: sql({
    name: `comments.hide of a ${kind}`,
    params: { ids: uuid.array, decisions: uuid.array, now: timestamptz },
    text: `
      WITH hidden AS (
        UPDATE comments m SET hidden_at = $now, hiding_id = given.decision, in_review_since = NULL
          FROM unnest($ids::uuid[], $decisions::uuid[]) AS given (id, decision)
         WHERE m.tenant_id = $tenant AND m.subject_kind = '${kind}' AND m.id = given.id AND m.hidden_at IS NULL AND m.deleted_at IS NULL
        RETURNING m.subject_id)
      ${countChanged(counters, '-', 'hidden')}`,
  }),
  /** Brings comments back, with their counts. */
  restore: composedSql({
    name: `comments.restore of a ${kind}`,
    params: { values: uuid.array },
    row: { id: uuid },
    text: ({ by }: { by: 'id' | 'decision' }) => `
      WITH shown AS (
        UPDATE comments SET hidden_at = NULL, hiding_id = NULL
         WHERE tenant_id = $tenant AND subject_kind = '${kind}' AND ${by === 'id' ? 'id' : 'hiding_id'} = ANY($values)
           AND hidden_at IS NOT NULL
        RETURNING id, subject_id),
      counted AS (${countChanged(counters, '+', 'shown')})
      SELECT id FROM shown`,
    examples: [{ by: 'id' }, { by: 'decision' }],
  }),
});

export type CommentModerationStatements = ReturnType<typeof moderationStatements>;

const countChanged = ({ table, key, comments }: SubjectTables['counters'], sign: '+' | '-', source: string) => `
  UPDATE ${table} c SET ${comments} = c.${comments} ${sign} n.count
    FROM (SELECT subject_id, count(*)::int AS count FROM ${source} GROUP BY 1) n
   WHERE c.tenant_id = $tenant AND c.${key} = n.subject_id`;

/** Puts comments under the notice of moderation, or takes it off. */
export const setCommentsInReview = sql({
  name: 'comments.setInReview',
  params: { ids: uuid.array, since: timestamptz.nullable.array },
  text: `
    UPDATE comments m SET in_review_since = given.since FROM unnest($ids::uuid[], $since::timestamptz[]) AS given (id, since)
     WHERE m.tenant_id = $tenant AND m.id = given.id AND m.hidden_at IS NULL`,
});

/** What a person wrote and everybody can see. */
export const visibleCommentsOf = sql({
  name: 'comments.visibleOf',
  params: { author: uuid, take: bigint },
  row: { id: uuid, subject_kind: text, subject_id: uuid },
  text: `
    SELECT id, subject_kind, subject_id FROM comments
     WHERE tenant_id = $tenant AND author_id = $author AND hidden_at IS NULL AND deleted_at IS NULL LIMIT $take`,
});

/** What some decisions hide. */
export const commentsHiddenBy = sql({
  name: 'comments.hiddenBy',
  params: { decisions: uuid.array },
  row: { id: uuid, subject_kind: text, subject_id: uuid, decision: uuid.asserted },
  text: `
    SELECT id, subject_kind, subject_id, hiding_id AS decision FROM comments WHERE tenant_id = $tenant AND hiding_id = ANY($decisions)`,
});

/** How many comments a person wrote, counted up to a limit. */
export const countCommentsOf = sql({
  name: 'comments.countOf',
  params: { author: uuid, atMost: bigint },
  row: { count: int.asserted },
  text: `
    SELECT count(*)::int AS count FROM (
      SELECT FROM comments WHERE tenant_id = $tenant AND author_id = $author LIMIT $atMost) AS counted`,
});
