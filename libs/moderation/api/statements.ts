import { Injectable } from '@nestjs/common';
import { obstacleToAppeal } from '../domain/deciding.ts';
import type { Statement } from '../domain/statement.ts';
import { toCursor } from '@participa/base/paging.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';

interface StatementSql extends Omit<Statement, 'at' | 'until' | 'over' | 'appeal'> {
  at: Date;
  until: Date | null;
  over: Date | null;
  appeal: { text: string; at: string; outcome: 'upheld' | 'overturned' | null; reason: string | null; decidedAt: string | null } | null;
  decided_by: string;
}

/** The select list that gives a statement of decisions `d` and appeals `a`. Who decided is known to colleagues only. */
export const statementColumns = `d.id, d.action, d.what, d.proposal_id AS proposal, d.title, d.body AS text, d.rule, d.facts, d.at, d.until, d.over_at AS over, d.decided_by,
  CASE WHEN a.decision_id IS NOT NULL THEN json_build_object('text', a.text, 'at', a.at, 'outcome', a.outcome, 'reason', a.reason, 'decidedAt', a.decided_at) END AS appeal`;

/** Where `statementColumns` are selected from. */
export const statementTables = `moderation_decisions d LEFT JOIN moderation_appeals a ON a.tenant_id = d.tenant_id AND a.decision_id = d.id`;

export function toStatement({ decided_by: _, at, until, over, appeal, ...row }: StatementSql): Statement {
  const moment = (each: string | null) => each && new Date(each).toISOString();
  return {
    ...row,
    at: at.toISOString(),
    until: until?.toISOString() ?? null,
    over: over?.toISOString() ?? null,
    appeal: appeal && { ...appeal, at: moment(appeal.at)!, decidedAt: moment(appeal.decidedAt) },
  };
}
export type { StatementSql };

/** What was decided about a person's words or account, for herself; and her appeal. */
@Injectable()
export class Statements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async page(me: string, { take, after }: { take: number; after?: string | undefined }) {
    const key = keyAfter(after, ['timestamptz', 'uuid']) ?? [null, null];
    const rows = await this.database.now.rows<StatementSql>(
      `SELECT ${statementColumns} FROM ${statementTables}
        WHERE d.tenant_id = $1 AND d.person_id = $2 AND d.action IN ('hide', 'block') AND ($3::timestamptz IS NULL OR (d.at, d.id) < ($3, $4::uuid))
        ORDER BY d.at DESC, d.id DESC LIMIT $5`,
      [me, key[0], key[1], take + 1],
    );
    const items = rows.slice(0, take).map(toStatement);
    const last = items.at(-1);
    return { items, next: rows.length > take && last ? toCursor([last.at, last.id]) : null };
  }

  async one(me: string, id: string): Promise<Statement> {
    return toStatement(orNotFound(await this.row(me, id)));
  }

  /** One appeal a decision, by primary key; the moderator whom it is against can never decide it. */
  async appeal(me: string, id: string, text: string): Promise<void> {
    await this.database.now.rows(`SELECT FROM moderation_decisions WHERE tenant_id = $1 AND id = $2 FOR UPDATE`, [id]);
    const decision = orNotFound(await this.row(me, id));
    const now = this.clock.now();
    refuseIf(
      obstacleToAppeal({ at: decision.at.getTime(), over: decision.over !== null, appealed: decision.appeal !== null }, now.getTime()),
    );
    await this.database.now.rows(`INSERT INTO moderation_appeals (tenant_id, decision_id, against, text, at) VALUES ($1, $2, $3, $4, $5)`, [
      id,
      decision.decided_by,
      text,
      now,
    ]);
    await this.audit.record('moderation.appealed', id);
  }

  private async row(me: string, id: string): Promise<StatementSql | undefined> {
    const [row] = await this.database.now.rows<StatementSql>(
      `SELECT ${statementColumns} FROM ${statementTables} WHERE d.tenant_id = $1 AND d.id = $3 AND d.person_id = $2 AND d.action IN ('hide', 'block')`,
      [me, id],
    );
    return row;
  }
}
