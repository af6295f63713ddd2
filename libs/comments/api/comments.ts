import { Injectable } from '@nestjs/common';
import {
  obstacleToComment,
  obstacleToDeleteComment,
  obstacleToEditComment,
  positionOfReply,
  type Comment,
  type CommentText,
} from '../domain/comment.ts';
import { obstacleToLinks } from '@participa/moderation/domain/watching.ts';
import { byline } from '@participa/people/domain/person.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { ContentWatch } from '@participa/moderation/api/content-watch.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { toComment } from './comment-reading.ts';
import { CommentRow } from './comment.entity.ts';
import { changedComment, commentToChange, emptyComment, publishComment, subjectToComment } from './comments.statements.ts';

/** Writing, rewording and deleting comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contentWatch: ContentWatch,
  ) {}

  /** Two statements: what stands in the way, and the deed with its counters and its audit line. */
  async publish(author: Identity, proposal: string, text: CommentText): Promise<Comment> {
    const {
      state,
      hidden,
      process,
      read_at,
      parent,
      watch: watchSettings,
    } = await this.tx.one(subjectToComment({ reply: text.parent !== null }), {
      proposal,
      parent: text.parent,
    });
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
    const position = parent ? positionOfReply(parent) : { parent: null, depth: 1 };
    const [id, now] = [this.clock.id(), this.clock.now()];
    await this.tx.run(publishComment, {
      id,
      proposal,
      ...position,
      author: author.id,
      body: text.body,
      stance: text.stance,
      now,
      event: this.clock.id(),
    });
    await this.contentWatch.check({ id, what: 'comment', proposal, author: author.id, text: text.body }, watchSettings);
    return {
      id,
      ...position,
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
    const row = await this.lock(proposal, id, author.id);
    const now = this.clock.now();
    refuseIf(obstacleToEditComment(row, now.getTime()) ?? obstacleToLinks({ since: author.since.getTime() }, body, now.getTime()));
    await this.tx.update(CommentRow, { id }, { body, editedAt: now });
    await this.audit.record('comment.edited', id);
    await this.contentWatch.check({ id, what: 'comment', proposal, author: author.id, text: body }, await this.contentWatch.settings());
    return toComment((await this.tx.one(changedComment, { comment: id })).comment);
  }

  /** The place stays, with its replies; the words go for good. */
  async remove(author: Identity, proposal: string, id: string): Promise<void> {
    refuseIf(obstacleToDeleteComment(await this.lock(proposal, id, author.id)));
    await this.tx.run(emptyComment, { proposal, comment: id, now: this.clock.now() });
    await this.audit.record('comment.deleted', id);
  }

  private async lock(proposal: string, comment: string, person: string) {
    const row = await this.tx.one(commentToChange, { proposal, comment, person });
    return { ...row, at: row.at.getTime() };
  }
}
