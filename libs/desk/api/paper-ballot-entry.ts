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
import { recordProcessAct } from '@participa/ballots/api/record-process-act.ts';
import { readVote, type Vote } from '@participa/ballots/api/read-vote.ts';
import { lockVote } from '@participa/ballots/api/lock-vote.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { PaperBallotBatches, type PaperBallotBatchEntries } from './paper-ballot-batches.ts';
import { Sittings } from './sittings.ts';

/** Entering papers: who voted is marked on the roll, what the papers say is entered twice, and nothing ties the one to the other. */
@Injectable()
export class PaperBallotEntry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly batches: PaperBallotBatches,
    private readonly sittings: Sittings,
    private readonly ballots: BallotCaster,
  ) {}

  async create(me: string, { budget, post }: { budget: string; post: string }): Promise<string> {
    await this.openVote(budget);
    const id = this.clock.id();
    await this.database.now.rows(
      `INSERT INTO paper_batches (tenant_id, id, budget_id, post, state, created_at, created_by) VALUES ($1, $2, $3, $4, 'open', $5, $6)`,
      [id, budget, post, this.clock.now(), me],
    );
    await this.audit.record('paper.created', id, { post });
    return id;
  }

  /** Marks a voter. No cast is under way meanwhile: she votes on paper or by another way, in whichever order they come. */
  async mark(tenant: Tenant, me: string, id: string, claim: IdentityClaim): Promise<number> {
    const context = { tenant: tenant.id, actor: me };
    await this.database.inside(context, async () => openBatch(await this.batches.batch(id)), { readOnly: true });
    const key = await this.sittings.rollKeyFor(tenant, me, claim);
    return this.database.inside(context, async (scope) => {
      const { row } = openBatch(await this.batches.batch(id, true));
      await lockVote(scope, row.budget_id, 'by the closing');
      const vote = await this.openVote(row.budget_id);
      const [entry] = await scope.rows<{ born: string; zone: string | null }>(
        `SELECT born::text AS born, zone FROM roll_entries WHERE tenant_id = $1 AND key = $2`,
        [key],
      );
      if (!entry) throw new Refusal('desk_unknown_person');
      refuseIf(
        obstacleInEligibility(
          vote.rules.eligibility.vote,
          { ...entry, emailConfirmed: true, verified: true },
          dayIn(tenant.timeZone, vote.now.getTime()),
        ),
      );
      const [voted] = await scope.rows(
        `SELECT 1 FROM ballots WHERE tenant_id = $1 AND budget_id = $2 AND voter_key = $3 AND chosen IS NOT NULL`,
        [row.budget_id, key],
      );
      if (voted) throw new Refusal('ballot_other_channel');
      const [marked] = await scope.rows(
        `INSERT INTO roll_marks (tenant_id, budget_id, voter_key, batch_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING batch_id`,
        [row.budget_id, key, id],
      );
      if (!marked) throw new Refusal('ballot_other_channel');
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
    await this.database.now.rows(`UPDATE paper_batches SET ${second ? 'second_by' : 'first_by'} = $3 WHERE tenant_id = $1 AND id = $2`, [
      id,
      me,
    ]);
    await this.audit.record('paper.entered', id, { papers: ballots.length, entry: second ? 2 : 1 });
  }

  /** A third person looks at the paper that was entered in two ways. */
  async resolveDifference(me: string, id: string, line: number, numbers: readonly number[]): Promise<void> {
    const { row, entries } = openBatch(await this.batches.batch(id, true));
    if (!entries.first || !entries.second) throw new Refusal('paper_not_entered');
    if (row.first_by === me || row.second_by === me) throw new Refusal('paper_same_person');
    if (line > Math.min(entries.first.length, entries.second.length)) throw new Refusal('paper_entries_differ');
    await this.refuseInvalid(row.budget_id, [numbers], line);
    await this.database.now.rows(`UPDATE paper_lines SET numbers = $4 WHERE tenant_id = $1 AND batch_id = $2 AND line = $3`, [
      id,
      line,
      numbers,
    ]);
    await this.audit.record('paper.entered', id, { line });
  }

  /** Casts the papers, each under a key made by chance; blank and void ones are counted in the act alone. */
  async confirm(tenant: Tenant, me: string, id: string): Promise<void> {
    const batch = await this.batches.batch(id, true);
    refuseIf(this.batches.obstacle(batch));
    const scope = this.database.now;
    const budget = batch.row.budget_id;
    const ids = await this.idsOf(budget);
    const papers = batch.entries.first!;
    const valid = papers.filter((numbers) => numbers.length > 0);
    for (const numbers of valid)
      await this.ballots.cast({
        tenant,
        budget,
        voterKey: randomBytes(32),
        person: null,
        channel: 'paper',
        projects: numbers.map((number) => ids.get(number) ?? ''),
      });
    // A batch of blank papers alone has asked nobody whether the vote is open.
    const vote = await this.openVote(budget);
    await scope.rows(
      `UPDATE paper_batches SET state = 'confirmed', confirmed_at = $3, confirmed_by = $4 WHERE tenant_id = $1 AND id = $2`,
      [id, vote.now, me],
    );
    await recordProcessAct(scope, budget, 'paper', vote.now, {
      post: batch.row.post,
      papers: String(papers.length),
      valid: String(valid.length),
      void: String(papers.length - valid.length),
    });
    await this.audit.record('paper.confirmed', id, { post: batch.row.post, papers: papers.length, valid: valid.length });
  }

  async discard(id: string): Promise<void> {
    openBatch(await this.batches.batch(id, true));
    const scope = this.database.now;
    await scope.rows(`DELETE FROM roll_marks WHERE tenant_id = $1 AND batch_id = $2`, [id]);
    await scope.rows(`DELETE FROM paper_lines WHERE tenant_id = $1 AND batch_id = $2`, [id]);
    await scope.rows(`UPDATE paper_batches SET state = 'discarded' WHERE tenant_id = $1 AND id = $2`, [id]);
    await this.audit.record('paper.discarded', id);
  }

  /** The vote, if papers can come into it now. */
  private async openVote(budget: string, chosen: readonly string[] = []): Promise<Vote> {
    const vote = await readVote(this.database.now, this.clock, budget, chosen);
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
    const rows = await this.database.now.rows<{ id: string; number: number }>(
      `SELECT id, number FROM budget_projects WHERE tenant_id = $1 AND budget_id = $2 AND state = 'feasible'`,
      [budget],
    );
    return new Map(rows.map(({ id, number }) => [number, id]));
  }

  private async write(id: string, entry: 1 | 2, ballots: readonly (readonly number[])[]): Promise<void> {
    const scope = this.database.now;
    await scope.rows(`DELETE FROM paper_lines WHERE tenant_id = $1 AND batch_id = $2 AND entry = $3`, [id, entry]);
    await scope.rows(
      `INSERT INTO paper_lines (tenant_id, batch_id, entry, line, numbers)
       SELECT $1, $2, $3, given.line, coalesce(string_to_array(nullif(given.numbers, ''), ',')::int[], '{}') FROM unnest($4::int[], $5::text[]) AS given (line, numbers)`,
      [id, entry, ballots.map((_, at) => at + 1), ballots.map((numbers) => numbers.join(','))],
    );
  }
}

function openBatch(batch: PaperBallotBatchEntries): PaperBallotBatchEntries {
  if (batch.row.state !== 'open') throw new Refusal('paper_batch_closed');
  return batch;
}
