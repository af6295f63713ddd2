import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { ContentWatch } from '@participa/moderation/api/content-watch.ts';
import { obstacleToLinks } from '@participa/moderation/domain/watching.ts';
import { byline } from '@participa/people/domain/person.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import {
  obstacleToComment,
  obstacleToDeleteComment,
  obstacleToEditComment,
  positionOfReply,
  type Comment,
  type CommentText,
} from '../domain/comment.ts';
import { toComment } from './comment-reading.ts';
import { CommentRow } from './comment.entity.ts';
import type { CommentableSubject } from './commentable-subject.ts';
import { changedComment } from './comments.statements.ts';

/** Writing, rewording and deleting comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contentWatch: ContentWatch,
  ) {}

  /** Two statements: the obstacles, and the comment with its counters and its audit event. */
  async publish(author: Identity, on: CommentableSubject, subject: string, text: CommentText): Promise<Comment> {
    const held = on.statements.subjectToComment({ reply: text.parent !== null });
    const { state, read_at, parent, watch } = await this.tx.one(held, { subject, parent: text.parent });
    const now = this.clock.now();
    refuseIf(
      obstacleToComment(author, on.obstacle(state, this.clock.byDatabase(read_at)), parent ?? undefined) ??
        obstacleToLinks({ since: author.since.getTime() }, text.body, now.getTime()),
    );
    const position = parent ? positionOfReply(parent) : { parent: null, depth: 1 };
    const id = this.clock.id();
    const { body, stance } = text;
    const comment = { id, subject, ...position, author: author.id, body, stance, now, event: this.clock.id() };
    await this.tx.run(on.statements.publish, comment);
    await this.watch(on, subject, { id, author: author.id, text: body }, watch);
    return { ...asPublished, id, ...position, author: byline(author.name, author.roles), body, stance, at: now.toISOString() };
  }

  async edit(author: Identity, on: CommentableSubject, subject: string, id: string, body: string): Promise<Comment> {
    const row = await this.lock(on, subject, id, author.id);
    const now = this.clock.now();
    refuseIf(obstacleToEditComment(row, now.getTime()) ?? obstacleToLinks({ since: author.since.getTime() }, body, now.getTime()));
    await this.tx.update(CommentRow, { id }, { body, editedAt: now });
    await this.audit.record('comment.edited', id);
    await this.watch(on, subject, { id, author: author.id, text: body }, await this.contentWatch.settings());
    return toComment((await this.tx.one(changedComment, { comment: id })).comment);
  }

  /** The place stays, with its replies; the words go for good. */
  async remove(author: Identity, on: CommentableSubject, subject: string, id: string): Promise<void> {
    refuseIf(obstacleToDeleteComment(await this.lock(on, subject, id, author.id)));
    await this.tx.run(on.statements.empty, { subject, comment: id, now: this.clock.now() });
    await this.audit.record('comment.deleted', id);
  }

  private async lock({ statements }: CommentableSubject, subject: string, comment: string, person: string) {
    const row = await this.tx.one(statements.commentToChange, { subject, comment, person });
    return { ...row, at: row.at.getTime() };
  }

  private watch(
    { kind }: CommentableSubject,
    subject: string,
    text: { id: string; author: string; text: string },
    settings: Parameters<ContentWatch['check']>[1],
  ): Promise<void> {
    return this.contentWatch.check({ ...text, what: 'comment', within: { kind, id: subject } }, settings);
  }
}

/** How every comment begins. */
const asPublished = { up: 0, down: 0, replyCount: 0, edited: false, deleted: false, hidden: false, inReview: false, replies: [] };
