import { Injectable } from '@nestjs/common';
import {
  obstacleToComment,
  obstacleToDeleteComment,
  obstacleToEditComment,
  placeOfReply,
  type Comment,
  type CommentText,
} from '../domain/comment.ts';
import type { WatchSettings } from '@participa/moderation/domain/settings.ts';
import { obstacleToLinks } from '@participa/moderation/domain/watching.ts';
import { byline } from '@participa/people/domain/person.ts';
import { obstacleInPhase } from '@participa/processes/domain/doing.ts';
import { phaseAt, type Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { ProposalState } from '@participa/proposals/domain/proposal.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Watch, watchColumn } from '@participa/moderation/api/watch.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/asker.ts';
import { found, refuseIf } from '@participa/platform/refusal.ts';
import { commentJson, toComment, type CommentJson } from './comment-reading.ts';

interface Around {
  state: ProposalState;
  /** Of the process that the proposal was written for, if any. */
  process: { state: ProcessState; phases: Phase[] } | null;
  read_at: Date;
  parent: { id: string; parent: string | null; depth: number; deleted: boolean; hidden: boolean } | null;
  hidden: boolean;
  watch: WatchSettings | null;
}

/** Writing, rewording and deleting comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly watch: Watch,
  ) {}

  /** Two statements: what stands in the way, and the deed with its counters and its audit line. */
  async publish(author: Identity, proposal: string, text: CommentText): Promise<Comment> {
    const { state, hidden, process, read_at, parent, watch } = found(await this.around(proposal, text.parent));
    refuseIf(
      obstacleToComment(author, { state, hidden }, parent ?? undefined) ??
        obstacleToLinks({ since: author.since.getTime() }, text.body, this.clock.now().getTime()),
    );
    if (process)
      refuseIf(
        obstacleInPhase(
          { state: process.state, phase: phaseAt(process.phases, this.clock.byDatabase(read_at).getTime())?.kind ?? null },
          'comment',
        ),
      );
    const place = parent ? placeOfReply(parent) : { parent: null, depth: 1 };
    const [id, now] = [this.clock.id(), this.clock.now()];
    await this.database.now.rows(
      `WITH written AS (
         INSERT INTO comments (tenant_id, id, proposal_id, parent_id, depth, author_id, body, stance, up, down, replies, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, $9)),
       answered AS (UPDATE comments SET replies = replies + 1 WHERE tenant_id = $1 AND id = $4::uuid),
       noted AS (INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts) VALUES ($1, $10, $6, 'comment.published', $2, '{}'))
       UPDATE proposal_counters SET comments = comments + 1 WHERE tenant_id = $1 AND proposal_id = $3`,
      [id, proposal, place.parent, place.depth, author.id, text.body, text.stance, now, this.clock.id()],
    );
    await this.watch.look({ id, what: 'comment', proposal, author: author.id, text: text.body }, watch);
    return {
      id,
      ...place,
      author: byline(author.name, author.roles),
      body: text.body,
      stance: text.stance,
      up: 0,
      down: 0,
      replyCount: 0,
      at: now.toISOString(),
      edited: false,
      deleted: false,
      hidden: false,
      inReview: false,
      replies: [],
    };
  }

  async edit(author: Identity, proposal: string, id: string, body: string): Promise<Comment> {
    const row = found(await this.locked(proposal, id, author.id));
    const now = this.clock.now();
    refuseIf(obstacleToEditComment(row, now.getTime()) ?? obstacleToLinks({ since: author.since.getTime() }, body, now.getTime()));
    await this.database.now.rows(`UPDATE comments SET body = $3, edited_at = $4 WHERE tenant_id = $1 AND id = $2`, [id, body, now]);
    await this.audit.record('comment.edited', id);
    await this.watch.look({ id, what: 'comment', proposal, author: author.id, text: body }, await this.watch.settings());
    const [{ comment }] = (await this.database.now.rows<{ comment: CommentJson }>(
      `SELECT ${commentJson()} AS comment FROM comments m1 WHERE m1.tenant_id = $1 AND m1.id = $2`,
      [id],
    )) as [{ comment: CommentJson }];
    return toComment(comment);
  }

  /** The place stays, with its replies; the words go for good. `replies` of the parent keeps counting it, the proposal's counter does not. */
  async remove(author: Identity, proposal: string, id: string): Promise<void> {
    refuseIf(obstacleToDeleteComment(found(await this.locked(proposal, id, author.id))));
    await this.database.now.rows(
      `WITH emptied AS (UPDATE comments SET body = '', stance = NULL, deleted_at = $4 WHERE tenant_id = $1 AND id = $3)
       UPDATE proposal_counters SET comments = comments - 1 WHERE tenant_id = $1 AND proposal_id = $2`,
      [proposal, id, this.clock.now()],
    );
    await this.audit.record('comment.deleted', id);
  }

  /**
   * The proposal, and the comment replied to, held until the end. Locks are taken in the order in which they are named: the counters
   * first, as withdrawing does, so that neither waits for the other; and a row that is locked is read as it is after the wait.
   */
  private async around(proposal: string, parent: string | null): Promise<Around | undefined> {
    const [row] = await this.database.now.rows<Around>(
      `SELECT p.state, p.hidden_at IS NOT NULL AS hidden, ${watchColumn}, ${parent ? `json_build_object('id', o.id, 'parent', o.parent_id, 'depth', o.depth, 'deleted', o.deleted_at IS NOT NULL, 'hidden', o.hidden_at IS NOT NULL)` : 'NULL'} AS parent,
              (SELECT json_build_object('state', r.state, 'phases', r.rules->'phases') FROM processes r WHERE r.tenant_id = p.tenant_id AND r.id = p.process_id) AS process, clock_timestamp() AS read_at
         FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
         ${parent ? 'JOIN comments o ON o.tenant_id = p.tenant_id AND o.proposal_id = p.id AND o.id = $3' : ''}
        WHERE p.tenant_id = $1 AND p.id = $2 FOR UPDATE OF c FOR SHARE OF p ${parent ? 'FOR UPDATE OF o' : ''}`,
      parent ? [proposal, parent] : [proposal],
    );
    return row;
  }

  private async locked(
    proposal: string,
    id: string,
    person: string,
  ): Promise<{ mine: boolean; deleted: boolean; hidden: boolean; at: number } | undefined> {
    const [row] = await this.database.now.rows<{ mine: boolean; deleted: boolean; hidden: boolean; at: Date }>(
      `SELECT m.author_id = $4 AS mine, m.deleted_at IS NOT NULL AS deleted, m.hidden_at IS NOT NULL AS hidden, m.created_at AS at
         FROM comments m JOIN proposal_counters c ON c.tenant_id = m.tenant_id AND c.proposal_id = m.proposal_id
        WHERE m.tenant_id = $1 AND c.tenant_id = $1 AND m.proposal_id = $2 AND m.id = $3 FOR UPDATE OF c FOR UPDATE OF m`,
      [proposal, id, person],
    );
    return row && { ...row, at: row.at.getTime() };
  }
}
