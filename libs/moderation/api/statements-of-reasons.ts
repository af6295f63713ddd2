import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { refuseIf } from '@participa/platform/refusal.ts';
import { obstacleToAppeal } from '../domain/deciding.ts';
import type { Statement } from '../domain/statement.ts';
import { ModerationAppealRow } from './moderation-appeal.entity.ts';
import { toStatement } from './statement-reading.ts';
import { lockDecision, statementOf, statementOrder, statementPage } from './statements-of-reasons.statements.ts';

/** What was decided about a person's words or account, for the person; and their appeal. */
@Injectable()
export class StatementsOfReasons {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async page(person: string, { take, after }: { take: number; after?: string | undefined }) {
    const page = statementPage({ later: after !== undefined });
    const rows = await this.tx.rows(page, { person, take: take + 1, ...afterArgs(statementOrder, after) });
    return pageOf(rows.map(toStatement), take, ({ at, id }) => [at, id]);
  }

  async one(person: string, decision: string): Promise<Statement> {
    return toStatement(await this.tx.one(statementOf, { person, decision }));
  }

  /** One appeal a decision, by primary key; the moderator whom it is against can never decide it. */
  async appeal(person: string, id: string, text: string): Promise<void> {
    await this.tx.run(lockDecision, { decision: id });
    const decision = await this.tx.one(statementOf, { person, decision: id });
    const now = this.clock.now();
    refuseIf(
      obstacleToAppeal({ at: decision.at.getTime(), over: decision.over !== null, appealed: decision.appeal !== null }, now.getTime()),
    );
    await this.tx.insert(ModerationAppealRow, { decisionId: id, against: decision.decided_by, text, at: now });
    await this.audit.record('moderation.appealed', id);
  }
}
