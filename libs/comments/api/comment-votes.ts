import { Injectable } from '@nestjs/common';
import { obstacleToVoteComment } from '../domain/comment.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { commentToVote, ownComments, voteOnComment } from './vote-comment.statements.ts';

const values = { up: 1, down: -1, none: 0 } as const;
export type CommentVote = keyof typeof values;

interface VoteCounts {
  up: number;
  down: number;
}

/** Votes on comments: one a person and comment by primary key. */
@Injectable()
export class CommentVotes {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Makes `mine` the person's vote and tells the counts after it. */
  async vote(person: Identity, subject: string, id: string, mine: CommentVote): Promise<VoteCounts & { mine: CommentVote }> {
    const before = await this.tx.one(commentToVote, { subject, comment: id, person: person.id });
    refuseIf(obstacleToVoteComment(person, before));
    const vote = { comment: id, person: person.id, value: values[mine], event: this.clock.id(), facts: { vote: mine } };
    const { up, down } = (await this.tx.maybe(voteOnComment, vote)) ?? before;
    return { up, down, mine };
  }

  /** Which comments on a subject are the person's own or have their vote, the latest first. */
  async mine(person: string, subject: string): Promise<{ written: string[]; up: string[]; down: string[] }> {
    const row = await this.tx.maybe(ownComments, { person, subject });
    return row ?? { written: [], up: [], down: [] };
  }
}
