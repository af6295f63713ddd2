import { Injectable } from '@nestjs/common';
import { votingTime } from '../domain/closing.ts';
import type { VoteState } from '../domain/vote-state.ts';
import { asksRoll } from '@participa/processes/domain/eligibility.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { Results } from './results.ts';
import { eligibleAccounts, eligibleOnRoll } from './vote-state-reader.statements.ts';

interface StateSql {
  title: string;
  state: ProcessState;
  rules: BudgetRules;
  read_at: Date;
  cast: number;
  unfinished: number;
  ballots: number | null;
  web: number;
  desk: number;
  paper: number;
  closed_at: Date | null;
  counted_at: Date | null;
  published_at: Date | null;
}

/** Reading how far a vote is. */
@Injectable()
export class VoteStateReader {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly results: Results,
  ) {}

  async read(budget: string, tenant: Pick<Tenant, 'timeZone'>): Promise<VoteState> {
    const [row] = await this.database.now.rows<StateSql>(
      `SELECT p.title, p.state, p.rules, clock_timestamp() AS read_at, b.cast, b.unfinished, k.ballots, k.web, k.desk, k.paper, k.closed_at, k.counted_at, k.published_at
         FROM processes p LEFT JOIN budget_closings k ON k.tenant_id = p.tenant_id AND k.budget_id = p.id
        CROSS JOIN (SELECT count(chosen)::int AS cast, (count(*) - count(chosen))::int AS unfinished FROM ballots WHERE tenant_id = $1 AND budget_id = $2) b
        WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget'`,
      [budget],
    );
    const { title, state, rules, read_at, cast, unfinished, ballots, web, desk, paper, closed_at, counted_at, published_at } =
      orNotFound(row);
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
      closedAt: closed_at?.toISOString() ?? null,
      countedAt: counted_at?.toISOString() ?? null,
      publishedAt: published_at?.toISOString() ?? null,
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
