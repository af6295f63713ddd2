import { Injectable } from '@nestjs/common';
import { obstacleToDecideAppeal } from '../domain/deciding.ts';
import type { AppealOutcome } from '../domain/statement.ts';
import { toCursor } from '@participa/base/paging.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { Blocks } from './blocks.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { DecisionRecords } from './decision-records.ts';
import { ModerationMails } from './moderation-mails.ts';
import { statementColumns, statementTables, toStatement, type StatementSql } from './statements.ts';

interface OpenAppealSql extends StatementSql {
  author: { id: string; name: string };
  decider: { id: string; name: string };
}

/** Appeals: read by every moderator, decided by one who did not take the decision. */
@Injectable()
export class Appeals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly blocks: Blocks,
    private readonly letters: ModerationMails,
  ) {}

  async page({ take, after }: { take: number; after?: string | undefined }) {
    const key = keyAfter(after, ['timestamptz', 'uuid']) ?? [null, null];
    const somebody = (column: string) =>
      `(SELECT json_build_object('id', s.id, 'name', s.name) FROM people s WHERE s.tenant_id = $1 AND s.id = ${column})`;
    const rows = await this.database.now.rows<OpenAppealSql>(
      `SELECT ${statementColumns}, ${somebody('d.person_id')} AS author, ${somebody('d.decided_by')} AS decider FROM ${statementTables}
        WHERE d.tenant_id = $1 AND a.tenant_id = $1 AND a.outcome IS NULL AND ($2::timestamptz IS NULL OR (a.at, a.decision_id) > ($2, $3::uuid))
        ORDER BY a.at, a.decision_id LIMIT $4`,
      [key[0], key[1], take + 1],
    );
    const items = rows
      .slice(0, take)
      .map(({ author, decider, ...row }) => ({ id: row.id, author, decidedBy: decider, statement: toStatement(row) }));
    const last = items.at(-1);
    return { items, next: rows.length > take && last ? toCursor([last.statement.appeal!.at, last.id]) : null };
  }

  /** The second look. Overturning undoes all that the decision did. */
  async decide(me: Identity, { tenant }: Requester, id: string, outcome: AppealOutcome, reason: string, origin: string): Promise<void> {
    const decision = orNotFound((await this.decisions.lock('id', id))[0]);
    const [appeal] = await this.database.now.rows<{ outcome: string | null }>(
      `SELECT outcome FROM moderation_appeals WHERE tenant_id = $1 AND decision_id = $2 FOR UPDATE`,
      [id],
    );
    refuseIf(
      obstacleToDecideAppeal(
        { decidedBy: decision.decided_by, author: decision.person_id, closed: orNotFound(appeal).outcome !== null },
        me.id,
      ),
    );
    await this.database.now.rows(
      `UPDATE moderation_appeals SET outcome = $3, reason = $4, decided_by = $5, decided_at = $6 WHERE tenant_id = $1 AND decision_id = $2`,
      [id, outcome, reason, me.id, this.clock.now()],
    );
    if (outcome === 'overturned' && decision.over_at === null) {
      if (decision.action === 'block') await this.blocks.lift(decision);
      else await this.restoreContent(id, decision.item_id!);
    }
    await this.decisions.recordAuditEvents(outcome === 'upheld' ? 'moderation.appeal_upheld' : 'moderation.appeal_overturned', [id]);
    await this.letters.send([decision.person_id], tenant, (mails) =>
      mails.appealDecided(tenant.name, outcome, reason, `${origin}/cuenta/decisiones/${id}`),
    );
  }

  private async restoreContent(decision: string, item: string): Promise<void> {
    await this.contents.lock([item]);
    await this.decisions.end([decision]);
    await this.contents.show('hiding_id', [decision]);
    await this.decisions.closeItems([item], 'dismissed');
  }
}
