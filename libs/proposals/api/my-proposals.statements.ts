import { bigint, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { afterCursor, afterParams, orderBy, type ListOrder } from '@participa/platform/list-order.ts';
import { excerptColumn, proposalColumns, proposalRow } from './proposal-reading.ts';

export const myListOrder: ListOrder = { columns: ['p.moment', 'p.id'], types: ['timestamptz', 'uuid'], descending: true };

const sources = {
  written: `SELECT *, published_at AS moment FROM proposals WHERE tenant_id = $tenant AND author_id = $person AND hidden_at IS NULL`,
  supported: `
    SELECT q.*, s.created_at AS moment FROM supports s JOIN proposals q ON q.tenant_id = s.tenant_id AND q.id = s.proposal_id
     WHERE s.tenant_id = $tenant AND s.person_id = $person AND q.hidden_at IS NULL`,
};

/** Which of a person's lists, its first page or one after a cursor. */
interface Shape {
  list: keyof typeof sources;
  later: boolean;
}

/** What a person wrote or supports, the latest first. */
export const myProposalPage = composedSql({
  name: 'proposals.myPage',
  params: { person: uuid, take: bigint, ...afterParams },
  row: { ...proposalRow, moment: timestamptz.asserted },
  text: ({ list, later }: Shape) => `
    SELECT ${proposalColumns(excerptColumn)}, p.moment FROM (${sources[list]}) p
      JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
     WHERE p.tenant_id = $tenant ${later ? `AND ${afterCursor(myListOrder)}` : ''} ORDER BY ${orderBy(myListOrder)} LIMIT $take`,
  examples: (['written', 'supported'] as const).flatMap((list) => [false, true].map((later) => ({ list, later }))),
});

/** Which of some proposals a person supports. */
export const supportedAmong = sql({
  name: 'proposals.supportedAmong',
  params: { person: uuid, proposals: uuid.array },
  row: { id: uuid },
  text: `SELECT proposal_id AS id FROM supports WHERE tenant_id = $tenant AND person_id = $person AND proposal_id = ANY($proposals)`,
});
