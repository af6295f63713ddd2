import { personRefJson } from '@participa/people/api/person.sql.ts';
import type { PersonRefJson } from '@participa/people/api/person-json.ts';
import { bigint, json, text, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { AppealOutcome } from '../domain/statement.ts';
import { statementColumns, statementRow, statementTables } from './statement-reading.ts';

export const appealOrder: ListOrder = { columns: ['a.at', 'a.decision_id'], types: ['timestamptz', 'uuid'], descending: false };

/** Appeals that wait, the oldest first. */
export const appealPage = composedSql({
  name: 'moderation.appealPage',
  params: { take: bigint, ...afterParams },
  row: { ...statementRow, author: json.as<PersonRefJson>().asserted, decider: json.as<PersonRefJson>().asserted },
  text: ({ later }: { later: boolean }) => `
    SELECT ${statementColumns}, ${personRefJson('d.person_id')} AS author, ${personRefJson('d.decided_by')} AS decider
      FROM ${statementTables}
     WHERE d.tenant_id = $tenant AND a.tenant_id = $tenant AND a.outcome IS NULL ${later ? `AND ${afterCursor(appealOrder)}` : ''}
     ORDER BY ${orderBy(appealOrder)} LIMIT $take`,
  examples: [{ later: false }, { later: true }],
});

/** An appeal about to be decided, held until the end. */
export const appealToDecide = sql({
  name: 'moderation.appealToDecide',
  params: { decision: uuid },
  row: { outcome: text.as<AppealOutcome>().nullable },
  text: `SELECT outcome FROM moderation_appeals WHERE tenant_id = $tenant AND decision_id = $decision FOR UPDATE`,
});
