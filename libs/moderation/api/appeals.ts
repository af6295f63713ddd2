import { Injectable } from '@nestjs/common';
import { obstacleToDecideAppeal } from '../domain/deciding.ts';
import type { AppealOutcome } from '../domain/statement.ts';
import { toCursor } from '@participa/base/paging.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Asker, Identity } from '@participa/platform/http/asker.ts';
import { found, refuseIf } from '@participa/platform/refusal.ts';
import { Blocks } from './blocks.ts';
import { Contents } from './content.ts';
import { Decisions } from './decisions.ts';
import { Letters } from './letters.ts';
import { statementColumns, statementTables, toStatement, type StatementSql } from './statements.ts';

interface Waiting extends StatementSql {
  author: { id: string; name: string };
  decider: { id: string; name: string };
}

/** Appeals: read by every moderator, decided by one who did not take the decision. */
@Injectable()
export class Appeals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: Contents,
    private readonly decisions: Decisions,
    private readonly blocks: Blocks,
    private readonly letters: Letters,
  ) {}

  async page({ take, after }: { take: number; after?: string | undefined }) {
    const key = keyAfter(after, ['timestamptz', 'uuid']) ?? [null, null];
    const somebody = (column: string) =>
      `(SELECT json_build_object('id', s.id, 'name', s.name) FROM people s WHERE s.tenant_id = $1 AND s.id = ${column})`;
    const rows = await this.database.now.rows<Waiting>(
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
  async decide(me: Identity, { tenant }: Asker, id: string, outcome: AppealOutcome, reason: string, origin: string): Promise<void> {
    const decision = found((await this.decisions.held('id', id))[0]);
    const [appeal] = await this.database.now.rows<{ outcome: string | null }>(
      `SELECT outcome FROM moderation_appeals WHERE tenant_id = $1 AND decision_id = $2 FOR UPDATE`,
      [id],
    );
    refuseIf(
      obstacleToDecideAppeal({ decidedBy: decision.decided_by, author: decision.person_id, closed: found(appeal).outcome !== null }, me.id),
    );
    await this.database.now.rows(
      `UPDATE moderation_appeals SET outcome = $3, reason = $4, decided_by = $5, decided_at = $6 WHERE tenant_id = $1 AND decision_id = $2`,
      [id, outcome, reason, me.id, this.clock.now()],
    );
    if (outcome === 'overturned' && decision.over_at === null) {
      if (decision.action === 'block') await this.blocks.lift(decision);
      else await this.bringBack(id, decision.item_id!);
    }
    await this.decisions.note(outcome === 'upheld' ? 'moderation.appeal_upheld' : 'moderation.appeal_overturned', [id]);
    await this.letters.to([decision.person_id], tenant, (mails) =>
      mails.appealDecided(tenant.name, outcome, reason, `${origin}/cuenta/decisiones/${id}`),
    );
  }

  private async bringBack(decision: string, item: string): Promise<void> {
    await this.contents.hold([item]);
    await this.decisions.end([decision]);
    await this.contents.show('hiding_id', [decision]);
    await this.decisions.settle([item], 'dismissed');
  }
}
