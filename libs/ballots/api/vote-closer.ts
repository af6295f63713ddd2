import { Injectable } from '@nestjs/common';
import { obstacleToClose } from '../domain/closing.ts';
import { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { recordProcessAct } from '@participa/processes/api/record-process-act.ts';
import { OpenPaperBatches } from './open-paper-batches.ts';
import { castBallotCounts, voteToClose } from './votes.statements.ts';
import { lockVote } from './lock-vote.ts';

/** Closing a vote: from then on no ballot comes in, whatever any clock says. */
@Injectable()
export class VoteCloser {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly closings: VoteClosings,
    private readonly openPaperBatches: OpenPaperBatches,
  ) {}

  /** Closes the vote once its published end has passed. Repeated it changes nothing. */
  async close(tenant: string, actor: string | null, budget: string): Promise<void> {
    await this.database.inside({ tenant, actor }, async (tx) => {
      await lockVote(tx, budget, 'by the closing');
      // Read once the lock is held: every cast that was answered is in it, and none can follow.
      const { state, rules, read_at, closed } = await tx.one(voteToClose, { budget });
      if (closed) return;
      const now = this.clock.byDatabase(read_at);
      const openBatches = (await this.openPaperBatches.count([budget])).get(budget) ?? 0;
      refuseIf(obstacleToClose({ state, phases: rules.phases, openBatches }, now.getTime()));
      const cast = await tx.one(castBallotCounts, { budget });
      await this.closings.close(budget, now, cast);
      const facts = Object.fromEntries(Object.entries(cast).map(([name, number]) => [name, String(number)]));
      await recordProcessAct(tx, budget, 'closed', now, facts);
      await this.audit.record('budget.closed', budget, cast);
    });
  }
}
