import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Channel } from '../domain/ballot.ts';
import { obstacleToChoice } from '../domain/casting.ts';
import { receiptOf } from '../domain/receipt.ts';
import { obstacleToDo, obstacleInPhase } from '@participa/processes/domain/capability.ts';
import type { EligibilityFacts } from '@participa/processes/domain/eligibility.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { castBallot } from './cast-ballot.statements.ts';
import { readVote, type Vote } from './read-vote.ts';
import { lockVote } from './lock-vote.ts';

/** Whose ballot it is. `id` is her account's, where she has one; all else is what the roll says of her. */
export type Voter = EligibilityFacts & { id: string | null };

/** A ballot to be cast. Without `person` nothing is asked but whether the vote is open: who enters paper has looked at the roll before. */
export interface BallotToCast {
  tenant: Pick<Tenant, 'timeZone'>;
  budget: string;
  /** By `VoterKeys`, or the key of the roll's entry. Read of the vote's rules when it must be known which of the two. */
  voterKey: Buffer | ((vote: Vote) => Buffer | undefined);
  person: Voter | null;
  channel: Channel;
  /** Ids. */
  projects: readonly string[];
}

/** The current ballot. */
export interface CastBallot {
  at: Date;
  revision: number;
  channel: Channel;
  receipt: string;
}

/** Casting, for every channel. */
@Injectable()
export class BallotCaster {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /**
   * Casts a ballot or replaces the one that stands, in the transaction around it; says no with the reason. `castBallot` is its last
   * statement.
   */
  async cast({ tenant, budget, voterKey, person, channel, projects }: BallotToCast): Promise<CastBallot> {
    const [, vote] = await this.tx.together(
      lockVote(this.tx, budget, 'by casts'),
      // Read once the lock is held.
      readVote(this.tx, this.clock, budget, projects),
    );
    refuseIf(person ? obstacleToDo('vote', vote, person, dayIn(tenant.timeZone, vote.now.getTime())) : obstacleInPhase(vote, 'papers'));
    if (vote.closed) throw new Refusal('ballots_closed');
    refuseIf(obstacleToChoice(vote.paper, projects));
    const key = typeof voterKey === 'function' ? voterKey(vote) : voterKey;
    if (!key) throw new Refusal('not_on_roll');
    const receipt = receiptOf(randomBytes(12));
    const cast = await this.tx.maybe(castBallot, {
      budget,
      voterKey: key,
      person: person?.id ?? null,
      channel,
      projects: projects.flatMap((id) => vote.numbers.get(id) ?? []),
      now: vote.now,
      receipt,
      event: this.clock.id(),
      actor: this.tx.actor,
    });
    if (!cast) throw new Refusal('ballot_other_channel');
    return { at: vote.now, revision: cast.revision, channel, receipt };
  }
}
