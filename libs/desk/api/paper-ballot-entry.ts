import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { obstacleToChoice } from '@participa/ballots/domain/casting.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import { asksRoll, obstacleInEligibility } from '@participa/processes/domain/eligibility.ts';
import type { IdentityClaim } from '@participa/roll/domain/identity-claim.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { BallotCaster } from '@participa/ballots/api/ballot-caster.ts';
import { PaperVoters } from '@participa/ballots/api/paper-voters.ts';
import { recordProcessAct } from '@participa/processes/api/record-process-act.ts';
import { readVote, type Vote } from '@participa/ballots/api/read-vote.ts';
import { lockVote } from '@participa/ballots/api/lock-vote.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { RollEntries } from '@participa/roll/api/roll-entries.ts';
import { PaperBallotBatches, type PaperBallotBatchEntries } from './paper-ballot-batches.ts';
import { projectNumbers, writeBallots, type Entry } from './paper-ballots.statements.ts';
import { PaperBatchRow } from './paper-batch.entity.ts';
import { PaperLineRow } from './paper-line.entity.ts';
import { Sittings } from './sittings.ts';

/** Entering paper ballots: who voted is marked on the roll, what the ballots say is entered twice, and nothing connects the two. */
@Injectable()
export class PaperBallotEntry {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly batches: PaperBallotBatches,
    private readonly sittings: Sittings,
    private readonly ballots: BallotCaster,
    private readonly voters: PaperVoters,
    private readonly rollEntries: RollEntries,
  ) {}

  async create(me: string, { budget, post }: { budget: string; post: string }): Promise<string> {
    await this.openVote(budget);
    const id = this.clock.id();
    await this.tx.insert(PaperBatchRow, { id, budgetId: budget, post, state: 'open', createdAt: this.clock.now(), createdBy: me });
    await this.audit.record('paper.created', id, { post });
    return id;
  }

  /** Marks a voter. No cast is under way meanwhile: she votes on paper or by another way, in whichever order they come. */
  async mark(tenant: Tenant, me: string, id: string, claim: IdentityClaim): Promise<number> {
    const context = { tenant: tenant.id, actor: me };
    await this.database.inside(context, async () => openBatch(await this.batches.batch(id)), { readOnly: true });
    const key = await this.sittings.rollKeyFor(tenant, me, claim);
    return this.database.inside(context, async (tx) => {
      const { row } = openBatch(await this.batches.batch(id, true));
      await lockVote(tx, row.budget_id, 'by the closing');
      const vote = await this.openVote(row.budget_id);
      const entry = await this.rollEntries.find(key);
      if (!entry) throw new Refusal('desk_unknown_person');
      refuseIf(
        obstacleInEligibility(
          vote.rules.eligibility.vote,
          { ...entry, emailConfirmed: true, verified: true },
          dayIn(tenant.timeZone, vote.now.getTime()),
        ),
      );
      await this.voters.mark(row.budget_id, key, id);
      await this.audit.record('paper.marked', id);
      return row.voters + 1;
    });
  }

  /** The first to enter makes the first entry, somebody else the second; each may correct her own. */
  async enter(me: string, id: string, ballots: readonly number[][]): Promise<void> {
    const { row } = openBatch(await this.batches.batch(id, true));
    if (row.first_by && row.second_by && row.first_by !== me && row.second_by !== me) throw new Refusal('paper_same_person');
    const second = row.first_by !== null && row.first_by !== me;
    await this.refuseInvalid(row.budget_id, ballots);
    await this.write(id, second ? 2 : 1, ballots);
    await this.tx.update(PaperBatchRow, { id }, second ? { secondBy: me } : { firstBy: me });
    await this.audit.record('paper.entered', id, { papers: ballots.length, entry: second ? 2 : 1 });
  }

  /** A third person decides about a ballot that was entered in two ways. */
  async resolveDifference(me: string, id: string, line: number, numbers: readonly number[]): Promise<void> {
    const { row, entries } = openBatch(await this.batches.batch(id, true));
    if (!entries.first || !entries.second) throw new Refusal('paper_not_entered');
    if (row.first_by === me || row.second_by === me) throw new Refusal('paper_same_person');
    if (line > Math.min(entries.first.length, entries.second.length)) throw new Refusal('paper_entries_differ');
    await this.refuseInvalid(row.budget_id, [numbers], line);
    await this.tx.update(PaperLineRow, { batchId: id, line }, { numbers: [...numbers] });
    await this.audit.record('paper.entered', id, { line });
  }

  /** Casts the ballots, each under a random key; blank and void ones are counted in the process act alone. */
  async confirm(tenant: Tenant, me: string, id: string): Promise<void> {
    const batch = await this.batches.batch(id, true);
    refuseIf(this.batches.obstacle(batch));
    const { post, budget_id: budget } = batch.row;
    const ids = await this.idsOf(budget);
    const ballots = batch.entries.first ?? [];
    const valid = ballots.filter((numbers) => numbers.length > 0);
    for (const numbers of valid)
      await this.ballots.cast({
        tenant,
        budget,
        voterKey: randomBytes(32),
        person: null,
        channel: 'paper',
        projects: numbers.map((number) => ids.get(number) ?? ''),
      });
    // Nothing is cast of a batch of blank ballots alone, so that nobody has asked yet whether the vote is open.
    const vote = await this.openVote(budget);
    await this.tx.update(PaperBatchRow, { id }, { state: 'confirmed', confirmedAt: vote.now, confirmedBy: me });
    await recordProcessAct(this.tx, budget, 'paper', vote.now, {
      post,
      papers: String(ballots.length),
      valid: String(valid.length),
      void: String(ballots.length - valid.length),
    });
    await this.audit.record('paper.confirmed', id, { post, papers: ballots.length, valid: valid.length });
  }

  async discard(id: string): Promise<void> {
    openBatch(await this.batches.batch(id, true));
    await this.voters.removeBatch(id);
    await this.tx.delete(PaperLineRow, { batchId: id });
    await this.tx.update(PaperBatchRow, { id }, { state: 'discarded' });
    await this.audit.record('paper.discarded', id);
  }

  /** The vote, if papers can come into it now. */
  private async openVote(budget: string, chosen: readonly string[] = []): Promise<Vote> {
    const vote = await readVote(this.tx, this.clock, budget, chosen);
    refuseIf(obstacleInPhase(vote, 'papers'));
    if (vote.closed) throw new Refusal('ballots_closed');
    if (!asksRoll(vote.rules.eligibility.vote)) throw new Refusal('paper_needs_roll');
    return vote;
  }

  private async refuseInvalid(budget: string, ballots: readonly (readonly number[])[], from = 1): Promise<void> {
    const ids = await this.idsOf(budget);
    const vote = await this.openVote(budget, [...ids.values()]);
    for (const [at, numbers] of ballots.entries()) {
      const obstacle =
        numbers.length > 0 &&
        obstacleToChoice(
          vote.paper,
          numbers.map((number) => ids.get(number) ?? ''),
        );
      if (obstacle) throw new Refusal('paper_wrong_line', { line: at + from, why: obstacle.code });
    }
  }

  private async idsOf(budget: string): Promise<Map<number, string>> {
    const rows = await this.tx.rows(projectNumbers, { budget });
    return new Map(rows.map(({ id, number }) => [number, id]));
  }

  private async write(id: string, entry: Entry, ballots: readonly (readonly number[])[]): Promise<void> {
    await this.tx.delete(PaperLineRow, { batchId: id, entry });
    await this.tx.run(writeBallots, {
      batch: id,
      entry,
      lines: ballots.map((_, at) => at + 1),
      numbers: ballots.map((numbers) => numbers.join(',')),
    });
  }
}

function openBatch(batch: PaperBallotBatchEntries): PaperBallotBatchEntries {
  if (batch.row.state !== 'open') throw new Refusal('paper_batch_closed');
  return batch;
}
