import { Injectable } from '@nestjs/common';
import { obstacleToPublish } from '../domain/closing.ts';
import { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { voteToPublish } from './votes.statements.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { recordProcessAct } from '@participa/processes/api/record-process-act.ts';

/** Publishing a count. What is published stays. */
@Injectable()
export class ResultsPublisher {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly closings: VoteClosings,
  ) {}

  /** Repeated it changes nothing. */
  async publish(budget: string): Promise<void> {
    const { state, read_at, counted, published } = await this.tx.one(voteToPublish, { budget });
    if (published) return;
    refuseIf(obstacleToPublish({ state, counted }));
    const now = this.clock.byDatabase(read_at);
    const done = await this.closings.publish(budget, now);
    // Somebody else published it while this one waited for the process.
    if (!done) return;
    await recordProcessAct(this.tx, budget, 'published', now, { ballots: String(done.ballots), won: String(done.won) });
    await this.audit.record('budget.published', budget, done);
  }
}
