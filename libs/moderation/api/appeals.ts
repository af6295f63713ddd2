import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { obstacleToDecideAppeal } from '../domain/deciding.ts';
import type { AppealOutcome } from '../domain/statement.ts';
import { decisionPath } from '../paths.ts';
import { appealOrder, appealPage, appealToDecide } from './appeals.statements.ts';
import { Blocks } from './blocks.ts';
import { contentOf, DecisionRecords, type DecisionSql } from './decision-records.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { ModerationAppealRow } from './moderation-appeal.entity.ts';
import { ModerationMails } from './moderation-mails.ts';
import { toStatement } from './statement-reading.ts';

/** Appeals: read by every moderator, decided by one who did not take the decision. */
@Injectable()
export class Appeals {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly blocks: Blocks,
    private readonly mails: ModerationMails,
  ) {}

  async page({ take, after }: { take: number; after?: string | undefined }) {
    const page = appealPage({ later: after !== undefined });
    const rows = await this.tx.rows(page, { take: take + 1, ...afterArgs(appealOrder, after) });
    const waiting = rows.map(({ author, decider, ...row }) => ({ id: row.id, author, decidedBy: decider, statement: toStatement(row) }));
    return pageOf(waiting, take, ({ id, statement }) => [statement.appeal?.at ?? statement.at, id]);
  }

  /** The second look. Overturning undoes all that the decision did. */
  async decide(me: Identity, { tenant }: Requester, id: string, outcome: AppealOutcome, reason: string, origin: string): Promise<void> {
    const decision = orNotFound((await this.decisions.lock('id', id))[0]);
    const appeal = await this.tx.one(appealToDecide, { decision: id });
    refuseIf(
      obstacleToDecideAppeal({ decidedBy: decision.decided_by, author: decision.person_id, closed: appeal.outcome !== null }, me.id),
    );
    const decided = { outcome, reason, decidedBy: me.id, decidedAt: this.clock.now() };
    await this.tx.update(ModerationAppealRow, { decisionId: id }, decided);
    if (outcome === 'overturned' && decision.over_at === null) await this.overturn(decision);
    await this.audit.record(outcome === 'upheld' ? 'moderation.appeal_upheld' : 'moderation.appeal_overturned', id);
    await this.mails.send([decision.person_id], tenant, (mails) =>
      mails.appealDecided(tenant.name, outcome, reason, `${origin}${decisionPath(id)}`),
    );
  }

  private async overturn(decision: DecisionSql): Promise<void> {
    const content = contentOf(decision);
    if (!content) return this.blocks.lift(decision);
    await this.contents.lock([content]);
    await this.decisions.end([decision.id]);
    await this.contents.restoreHiddenBy([decision.id]);
    await this.decisions.closeItems([content.id], 'dismissed');
  }
}
