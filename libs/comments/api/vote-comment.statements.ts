import type { AuditFacts } from '@participa/base/room.ts';
import { insertAuditEvents } from '@participa/audit/api/audit-event.sql.ts';
import { bool, int, jsonb, smallint, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** The comment about to be voted on. Its row is held, so that its votes follow one another. */
export const commentToVote = sql({
  name: 'comments.toVote',
  params: { subject: uuid, comment: uuid, person: uuid },
  row: { up: int, down: int, mine: bool.asserted, deleted: bool.asserted, hidden: bool.asserted },
  text: `
    SELECT up, down, author_id = $person AS mine, deleted_at IS NOT NULL AS deleted, hidden_at IS NOT NULL AS hidden
      FROM comments WHERE tenant_id = $tenant AND subject_id = $subject AND id = $comment FOR UPDATE`,
});

/** The vote, the counters and the line in the log, each only as far as the vote's row changed. No row when it did not. */
export const voteOnComment = sql({
  name: 'comments.vote',
  records: ['comment.voted'],
  params: { comment: uuid, person: uuid, value: smallint, event: uuid, facts: jsonb.as<AuditFacts<'comment.voted'>>() },
  row: { up: int, down: int },
  text: `
    WITH old AS (SELECT value FROM comment_votes WHERE tenant_id = $tenant AND comment_id = $comment AND person_id = $person),
    put AS (
      INSERT INTO comment_votes AS v (tenant_id, comment_id, person_id, value)
      SELECT $tenant, $comment, $person, $value::smallint WHERE $value::smallint <> 0
      ON CONFLICT (tenant_id, comment_id, person_id) DO UPDATE SET value = excluded.value WHERE v.value <> excluded.value
      RETURNING value),
    gone AS (
      DELETE FROM comment_votes
       WHERE tenant_id = $tenant AND comment_id = $comment AND person_id = $person AND $value::smallint = 0 RETURNING value),
    moved AS (SELECT value, 1 AS by FROM put UNION ALL SELECT old.value, -1 FROM old, put UNION ALL SELECT value, -1 FROM gone),
    noted AS (${insertAuditEvents(`SELECT $tenant, $event, $person, 'comment.voted', $comment, $facts WHERE EXISTS (SELECT FROM moved)`)})
    UPDATE comments SET up = up + (SELECT coalesce(sum(by), 0) FROM moved WHERE value = 1),
           down = down + (SELECT coalesce(sum(by), 0) FROM moved WHERE value = -1)
     WHERE tenant_id = $tenant AND id = $comment AND EXISTS (SELECT FROM moved) RETURNING up, down`,
});

/** How many comments and votes on one subject a person is told of. */
const MAX_OWN = 500;

const latest = (source: string) =>
  `(SELECT coalesce(array_agg(id ORDER BY id DESC), '{}') FROM (${source} ORDER BY 1 DESC LIMIT ${MAX_OWN}) AS latest)`;
const written = latest(
  `SELECT m.id FROM comments m
    WHERE m.tenant_id = $tenant AND m.author_id = $person AND m.subject_id = $subject AND m.deleted_at IS NULL`,
);
const voted = (value: 1 | -1) =>
  latest(
    `SELECT v.comment_id AS id FROM comment_votes v JOIN comments m ON m.tenant_id = v.tenant_id AND m.id = v.comment_id
      WHERE v.tenant_id = $tenant AND v.person_id = $person AND v.value = ${value} AND m.subject_id = $subject`,
  );

/** Which comments on a subject are the person's own or have their vote, the latest first. */
export const ownComments = sql({
  name: 'comments.own',
  params: { person: uuid, subject: uuid },
  row: { written: uuid.array.asserted, up: uuid.array.asserted, down: uuid.array.asserted },
  text: `SELECT ${written} AS written, ${voted(1)} AS up, ${voted(-1)} AS down`,
});
