import { Injectable } from '@nestjs/common';
import type { Subject } from '../domain/report.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';

/** A proposal or a comment, as moderation sees it. `title` is the proposal's, also of a comment. */
export interface ModeratedContent {
  id: string;
  what: Subject;
  proposal: string;
  author: string;
  title: string;
  body: string;
  hidden: boolean;
  deleted: boolean;
  inReview: Date | null;
}

/** The things themselves: taken out of sight with their counts, and put back where they were. */
@Injectable()
export class ModeratedContents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What there is of `ids`, whichever kind. */
  read(ids: readonly string[]): Promise<ModeratedContent[]> {
    return this.database.now.rows<ModeratedContent>(
      `SELECT p.id, 'proposal' AS what, p.id AS proposal, p.author_id AS author, p.title, p.body, p.hidden_at IS NOT NULL AS hidden, false AS deleted,
              p.in_review_since AS "inReview" FROM proposals p WHERE p.tenant_id = $1 AND p.id = ANY($2)
       UNION ALL
       SELECT m.id, 'comment', m.proposal_id, m.author_id, p.title, m.body, m.hidden_at IS NOT NULL, m.deleted_at IS NOT NULL, m.in_review_since
         FROM comments m JOIN proposals p ON p.tenant_id = m.tenant_id AND p.id = m.proposal_id WHERE m.tenant_id = $1 AND p.tenant_id = $1 AND m.id = ANY($2)`,
      [ids],
    );
  }

  /** Like `read`, and holds their proposals' counters until the end, always in the same order: supports, comments and edits of them wait. */
  async lock(ids: readonly string[]): Promise<ModeratedContent[]> {
    await this.database.now.rows(
      `SELECT FROM proposal_counters c WHERE c.tenant_id = $1 AND c.proposal_id IN (
         SELECT unnest($2::uuid[]) UNION SELECT m.proposal_id FROM comments m WHERE m.tenant_id = $1 AND m.id = ANY($2)) ORDER BY c.proposal_id FOR UPDATE`,
      [ids],
    );
    return this.read(ids);
  }

  /** Hides each thing by its decision, which must be written already. Supports stay as they are; a hidden comment is no longer counted. */
  async hide(pairs: readonly { id: string; decision: string }[]): Promise<void> {
    await this.database.now.rows(
      `WITH given AS (SELECT * FROM unnest($2::uuid[], $3::uuid[]) AS given (id, decision)),
       hidden_proposals AS (
         UPDATE proposals p SET hidden_at = $4, hiding_id = t.decision, visible = false, in_review_since = NULL
           FROM given t WHERE p.tenant_id = $1 AND p.id = t.id AND p.hidden_at IS NULL),
       hidden_comments AS (
         UPDATE comments m SET hidden_at = $4, hiding_id = t.decision, in_review_since = NULL
           FROM given t WHERE m.tenant_id = $1 AND m.id = t.id AND m.hidden_at IS NULL AND m.deleted_at IS NULL RETURNING m.proposal_id)
       UPDATE proposal_counters c SET comments = c.comments - n.count FROM (SELECT proposal_id, count(*)::int AS count FROM hidden_comments GROUP BY 1) n
        WHERE c.tenant_id = $1 AND c.proposal_id = n.proposal_id`,
      [pairs.map(({ id }) => id), pairs.map(({ decision }) => decision), this.clock.now()],
    );
  }

  /** Brings things back to their place with their counts: those named, or all that these decisions hid. Tells which. */
  async show(by: 'id' | 'hiding_id', values: readonly string[]): Promise<string[]> {
    const rows = await this.database.now.rows<{ id: string }>(
      `WITH shown_proposals AS (
         UPDATE proposals SET hidden_at = NULL, hiding_id = NULL, visible = (state <> 'withdrawn') WHERE tenant_id = $1 AND ${by} = ANY($2) AND hidden_at IS NOT NULL RETURNING id),
       shown_comments AS (
         UPDATE comments SET hidden_at = NULL, hiding_id = NULL WHERE tenant_id = $1 AND ${by} = ANY($2) AND hidden_at IS NOT NULL RETURNING id, proposal_id),
       counted AS (
         UPDATE proposal_counters c SET comments = c.comments + n.count FROM (SELECT proposal_id, count(*)::int AS count FROM shown_comments GROUP BY 1) n
          WHERE c.tenant_id = $1 AND c.proposal_id = n.proposal_id)
       SELECT id FROM shown_proposals UNION ALL SELECT id FROM shown_comments`,
      [values],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts things under the notice "en revisión" since a moment, or takes it off (null). What is hidden has no notice. */
  async setInReview(pairs: readonly { id: string; since: Date | null }[]): Promise<void> {
    await this.database.now.rows(
      `WITH given AS (SELECT * FROM unnest($2::uuid[], $3::timestamptz[]) AS given (id, since)),
       folded AS (UPDATE proposals p SET in_review_since = t.since FROM given t WHERE p.tenant_id = $1 AND p.id = t.id AND p.hidden_at IS NULL)
       UPDATE comments m SET in_review_since = t.since FROM given t WHERE m.tenant_id = $1 AND m.id = t.id AND m.hidden_at IS NULL`,
      [pairs.map(({ id }) => id), pairs.map(({ since }) => since)],
    );
  }

  /** All that a person wrote and that can be seen; at most so many. Their proposals' counters are held. */
  async lockVisibleOf(person: string, limit: number): Promise<ModeratedContent[]> {
    const rows = await this.database.now.rows<{ id: string }>(
      `SELECT p.id FROM proposals p WHERE p.tenant_id = $1 AND p.author_id = $2 AND p.hidden_at IS NULL
       UNION ALL SELECT m.id FROM comments m WHERE m.tenant_id = $1 AND m.author_id = $2 AND m.hidden_at IS NULL AND m.deleted_at IS NULL LIMIT $3`,
      [person, limit],
    );
    const all = await this.lock(rows.map(({ id }) => id));
    return all.filter(({ hidden, deleted }) => !hidden && !deleted);
  }
}
