import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Channel } from '../domain/ballot.ts';
import { obstacleToChoice } from '../domain/casting.ts';
import { receiptOf } from '../domain/receipt.ts';
import { obstacleToDo, obstacleInPhase } from '@participa/processes/domain/doing.ts';
import type { Standing } from '@participa/processes/domain/eligibility.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { readVote, type Vote } from './read-vote.ts';
import { holdVote } from './vote-lock.ts';

/** Whose ballot it is. `id` is her account's, where she has one; all else is what the roll says of her. */
export type Voter = Standing & { id: string | null };

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

/** The ballot that stands now. */
export interface CastBallot {
  at: Date;
  revision: number;
  channel: Channel;
  receipt: string;
}

/** Casting, for every channel. */
@Injectable()
export class CastBallots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Casts a ballot or replaces the one that stands, in the transaction around it; says no with the reason. With `last` the transaction ends here. */
  async castFor({ tenant, budget, voterKey, person, channel, projects }: BallotToCast, { last = false } = {}): Promise<CastBallot> {
    const scope = this.database.now;
    // Both leave in one flight; the second is answered only once the lock is held.
    const held = holdVote(scope, budget, 'by casts');
    const read = readVote(scope, this.clock, budget, projects);
    const [, vote] = await Promise.all([held, read]);
    refuseIf(person ? obstacleToDo('vote', vote, person, dayIn(tenant.timeZone, vote.now.getTime())) : obstacleInPhase(vote, 'papers'));
    if (vote.closed) throw new Refusal('ballots_closed');
    refuseIf(obstacleToChoice(vote.paper, projects));
    const key = typeof voterKey === 'function' ? voterKey(vote) : voterKey;
    if (!key) throw new Refusal('not_on_roll');
    const receipt = receiptOf(randomBytes(12));
    const sql = `
      WITH cast_ AS (
        INSERT INTO ballots AS b (tenant_id, budget_id, voter_key, person_id, channel, saved, saved_at, chosen, cast_at, revision, receipt)
        SELECT $1, $2, $3, $4, $5, $6, $7, $6, $7, 1, $8
         WHERE NOT EXISTS (SELECT FROM roll_marks m WHERE m.tenant_id = $1 AND m.budget_id = $2 AND m.voter_key = $3)
        ON CONFLICT (tenant_id, budget_id, voter_key) DO UPDATE SET person_id = excluded.person_id, channel = excluded.channel, saved = excluded.saved,
          saved_at = excluded.saved_at, chosen = excluded.chosen, cast_at = excluded.cast_at, revision = b.revision + 1, receipt = excluded.receipt
          WHERE b.chosen IS NULL OR b.channel = excluded.channel
        RETURNING revision),
      noted AS (
        INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts) SELECT $1, $9, $10, 'ballot.cast', $2, jsonb_build_object('channel', $5::text) FROM cast_)
      SELECT revision FROM cast_`;
    const given = [
      budget,
      key,
      person?.id ?? null,
      channel,
      projects.map((id) => vote.numbers.get(id)!),
      vote.now,
      receipt,
      this.clock.id(),
      scope.actor,
    ];
    const [row] = await (last ? scope.lastRows<{ revision: number }>(sql, given) : scope.rows<{ revision: number }>(sql, given));
    if (!row) throw new Refusal('ballot_other_channel');
    return { at: vote.now, revision: row.revision, channel, receipt };
  }
}
