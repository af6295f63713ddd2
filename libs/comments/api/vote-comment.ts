import { Injectable } from '@nestjs/common';
import { obstacleToVoteComment } from '../domain/comment.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/asker.ts';
import { found, refuseIf } from '@participa/platform/refusal.ts';

const values = { up: 1, down: -1, none: 0 } as const;
export type CommentVote = keyof typeof values;

/** How many of her comments and votes on one proposal a person is told of. */
const TOLD = 500;

interface Counted {
  up: number;
  down: number;
}

/** Votes on comments: one a person and comment by primary key. */
@Injectable()
export class VoteComment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes `mine` the person's vote and tells the counts after it. The comment's row is held, so that its votes follow one another. */
  async vote(person: Identity, proposal: string, id: string, mine: CommentVote): Promise<Counted & { mine: CommentVote }> {
    const [row] = await this.database.now.rows<Counted & { mine: boolean; deleted: boolean; hidden: boolean }>(
      `SELECT up, down, author_id = $4 AS mine, deleted_at IS NOT NULL AS deleted, hidden_at IS NOT NULL AS hidden FROM comments WHERE tenant_id = $1 AND proposal_id = $2 AND id = $3 FOR UPDATE`,
      [proposal, id, person.id],
    );
    const before = found(row);
    refuseIf(obstacleToVoteComment(person, before));
    const { up, down } = (await this.write(person.id, id, mine)) ?? before;
    return { up, down, mine };
  }

  /** Which comments of a proposal are the person's own or have her vote, the latest first. */
  async mine(person: string, proposal: string): Promise<{ written: string[]; up: string[]; down: string[] }> {
    const latest = (source: string) =>
      `(SELECT coalesce(array_agg(id ORDER BY id DESC), '{}') FROM (${source} ORDER BY 1 DESC LIMIT ${TOLD}) AS told)`;
    const voted = (value: 1 | -1) =>
      latest(`SELECT v.comment_id AS id FROM comment_votes v JOIN comments m ON m.tenant_id = v.tenant_id AND m.id = v.comment_id
        WHERE v.tenant_id = $1 AND v.person_id = $2 AND v.value = ${value} AND m.proposal_id = $3`);
    const written = latest(
      `SELECT m.id FROM comments m WHERE m.tenant_id = $1 AND m.author_id = $2 AND m.proposal_id = $3 AND m.deleted_at IS NULL`,
    );
    const [row] = await this.database.now.rows<{ written: string[]; up: string[]; down: string[] }>(
      `SELECT ${written} AS written, ${voted(1)} AS up, ${voted(-1)} AS down FROM people WHERE tenant_id = $1 AND id = $2`,
      [person, proposal],
    );
    return row ?? { written: [], up: [], down: [] };
  }

  /** The vote, the counters and the audit line in one statement; each only as far as the vote's row changed. Undefined when it did not. */
  private async write(person: string, comment: string, vote: CommentVote): Promise<Counted | undefined> {
    const [counted] = await this.database.now.rows<Counted>(
      `WITH old AS (SELECT value FROM comment_votes WHERE tenant_id = $1 AND comment_id = $2 AND person_id = $3),
       put AS (
         INSERT INTO comment_votes AS v (tenant_id, comment_id, person_id, value) SELECT $1, $2, $3, $4::smallint WHERE $4::smallint <> 0
         ON CONFLICT (tenant_id, comment_id, person_id) DO UPDATE SET value = excluded.value WHERE v.value <> excluded.value RETURNING value),
       gone AS (DELETE FROM comment_votes WHERE tenant_id = $1 AND comment_id = $2 AND person_id = $3 AND $4::smallint = 0 RETURNING value),
       moved AS (SELECT value, 1 AS by FROM put UNION ALL SELECT old.value, -1 FROM old, put UNION ALL SELECT value, -1 FROM gone),
       noted AS (
         INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts)
         SELECT $1, $5, $3, 'comment.voted', $2, $6 WHERE EXISTS (SELECT FROM moved))
       UPDATE comments SET up = up + (SELECT coalesce(sum(by), 0) FROM moved WHERE value = 1), down = down + (SELECT coalesce(sum(by), 0) FROM moved WHERE value = -1)
        WHERE tenant_id = $1 AND id = $2 AND EXISTS (SELECT FROM moved) RETURNING up, down`,
      [comment, person, values[vote], this.clock.id(), JSON.stringify({ vote })],
    );
    return counted;
  }
}
