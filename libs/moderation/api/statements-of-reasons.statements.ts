import { bigint, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import { statementColumns, statementRow, statementTables } from './statement-reading.ts';

export const statementOrder: ListOrder = { columns: ['d.at', 'd.id'], types: ['timestamptz', 'uuid'], descending: true };

const ofPerson = `d.tenant_id = $tenant AND d.person_id = $person AND d.action IN ('hide', 'block')`;

/** What was decided about a person, the latest first. */
export const statementPage = composedSql({
  name: 'moderation.statementPage',
  params: { person: uuid, take: bigint, ...afterParams },
  row: statementRow,
  text: ({ later }: { later: boolean }) => `
    SELECT ${statementColumns} FROM ${statementTables} WHERE ${ofPerson} ${later ? `AND ${afterCursor(statementOrder)}` : ''}
     ORDER BY ${orderBy(statementOrder)} LIMIT $take`,
  examples: [{ later: false }, { later: true }],
});

/** One decision about a person. */
export const statementOf = sql({
  name: 'moderation.statementOf',
  params: { person: uuid, decision: uuid },
  row: statementRow,
  text: `SELECT ${statementColumns} FROM ${statementTables} WHERE ${ofPerson} AND d.id = $decision`,
});

/** Holds a decision while its author appeals. */
export const lockDecision = sql({
  name: 'moderation.lockDecision',
  params: { decision: uuid },
  text: `SELECT FROM moderation_decisions WHERE tenant_id = $tenant AND id = $decision FOR UPDATE`,
});
