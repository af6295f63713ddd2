import { json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';
import type { AppealOutcome, Statement } from '../domain/statement.ts';

/** An appeal as JSON; moments as JSON writes them. */
interface AppealJson {
  text: string;
  at: string;
  outcome: AppealOutcome | null;
  reason: string | null;
  decidedAt: string | null;
}

/** What `statementColumns` give. */
export const statementRow = {
  id: uuid,
  action: text.as<Statement['action']>(),
  what: text.as<Subject>().nullable,
  proposal: uuid.nullable,
  title: text.nullable,
  text: text.nullable,
  rule: text.as<Reason>().asserted,
  facts: text.asserted,
  at: timestamptz,
  until: timestamptz.nullable,
  over: timestamptz.nullable,
  decided_by: uuid,
  appeal: json.as<AppealJson>().nullable,
};

/** A statement of decisions `d` and appeals `a`. Who decided is known to colleagues only. */
export const statementColumns = `d.id, d.action, d.what, d.within_id AS proposal, d.title, d.body AS text, d.rule, d.facts, d.at,
  d.until, d.over_at AS over, d.decided_by,
  CASE WHEN a.decision_id IS NOT NULL THEN json_build_object('text', a.text, 'at', a.at, 'outcome', a.outcome, 'reason', a.reason,
    'decidedAt', a.decided_at) END AS appeal`;

/** Where `statementColumns` are selected from. */
export const statementTables = `moderation_decisions d
  LEFT JOIN moderation_appeals a ON a.tenant_id = d.tenant_id AND a.decision_id = d.id`;

export type StatementSql = { [Column in keyof typeof statementRow]: (typeof statementRow)[Column]['out'] };

export function toStatement({ decided_by: _, at, until, over, appeal, ...row }: StatementSql): Statement {
  return {
    ...row,
    at: at.toISOString(),
    until: until?.toISOString() ?? null,
    over: over?.toISOString() ?? null,
    appeal: appeal && {
      ...appeal,
      at: new Date(appeal.at).toISOString(),
      decidedAt: appeal.decidedAt && new Date(appeal.decidedAt).toISOString(),
    },
  };
}
