import { Injectable } from '@nestjs/common';
import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import type { VoteState } from '../domain/vote-state.ts';
import { asksRoll } from '@participa/processes/domain/eligibility.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { voteState } from './votes.statements.ts';
import { Results } from './results.ts';
import { eligibleAccounts, eligibleOnRoll } from './vote-state-reader.statements.ts';

/** Reading how far a vote is. */
@Injectable()
export class VoteStateReader {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly results: Results,
  ) {}

  async read(budget: string, tenant: Pick<Tenant, 'timeZone'>): Promise<VoteState> {
    const row = await this.tx.one(voteState, { budget });
    const { title, state, rules, read_at, cast, unfinished, ballots, web, desk, paper, closed_at, counted_at, published_at } = row;
    const now = this.clock.byDatabase(read_at).getTime();
    const voting = rules.phases.find(({ kind }) => kind === 'voting');
    return {
      budget,
      title,
      at: new Date(now).toISOString(),
      state,
      phase: phaseAt(rules.phases, now)?.kind ?? null,
      votingFrom: voting?.from ?? null,
      votingUntil: voting?.until ?? null,
      ballots: ballots ?? cast,
      unfinished,
      eligible: await this.countEligible(rules, dayIn(tenant.timeZone, Math.min(now, votingTime(rules.phases)?.until ?? now))),
      channels: ballots === null ? null : { web, desk, paper },
      closedAt: isoOf(closed_at),
      countedAt: isoOf(counted_at),
      publishedAt: isoOf(published_at),
      results: counted_at ? await this.results.preview(budget) : null,
    };
  }

  private async countEligible({ eligibility: { vote } }: BudgetRules, today: string): Promise<number> {
    const [row] = asksRoll(vote)
      ? await this.tx.rows(eligibleOnRoll, { today, minimumAge: vote.minimumAge ?? 0, zones: vote.zones })
      : await this.tx.rows(eligibleAccounts, { confirmed: vote.confirmed });
    return row?.people ?? 0;
  }
}

const isoOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;
