import { personRefJson } from '@participa/people/api/person.sql.ts';
import type { PersonRefJson } from '@participa/people/api/person-json.ts';
import { bigint, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import type { Reason } from '../domain/reasons.ts';

export const blockOrder: ListOrder = { columns: ['d.until', 'd.id'], types: ['timestamptz', 'uuid'], descending: true };

/** Blocks that hold, the longest first. */
export const blockPage = composedSql({
  name: 'moderation.blockPage',
  params: { now: timestamptz, take: bigint, ...afterParams },
  row: {
    id: uuid,
    person: json.as<PersonRefJson>().asserted,
    rule: text.as<Reason>().asserted,
    facts: text.asserted,
    at: timestamptz,
    until: timestamptz.asserted,
    by: json.as<PersonRefJson>().asserted,
  },
  text: ({ later }: { later: boolean }) => `
    SELECT d.id, ${personRefJson('d.person_id')} AS person, d.rule, d.facts, d.at, d.until, ${personRefJson('d.decided_by')} AS by
      FROM moderation_decisions d
     WHERE d.tenant_id = $tenant AND d.action = 'block' AND d.over_at IS NULL AND d.until > $now
       ${later ? `AND ${afterCursor(blockOrder)}` : ''}
     ORDER BY ${orderBy(blockOrder)} LIMIT $take`,
  examples: [{ later: false }, { later: true }],
});
