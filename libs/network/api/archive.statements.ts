import { forgetRollProofs, staffToCopy } from '@participa/people/api/person.sql.ts';
import { bigint, text } from '@participa/platform/database/column-types.ts';
import { composedSql, sql, systemSql } from '@participa/platform/database/sql.ts';

/** A table to read, along its primary key. */
interface ReadShape {
  table: string;
  key: readonly { column: string; type: string }[];
  /** Whether rows before `$last` are left out: they were read already. */
  later: boolean;
}

const identityKey = [{ column: 'key', type: 'text' }];

/** A piece of a table of the transaction's government: its rows as JSON without some columns, and their keys. */
export const tableRows = composedSql({
  name: 'network.tableRows',
  params: { omitted: text.array, last: text.array, take: bigint },
  row: { line: text.asserted, key: text.array.asserted },
  text: ({ table, key, later }: ReadShape) => {
    const columns = key.map(({ column }) => `"${column}"`).join(', ');
    const values = key.map(({ column }) => `"${column}"::text`).join(', ');
    const last = key.map(({ type }, at) => `(($last::text[])[${at + 1}])::${type}`).join(', ');
    return `
      SELECT (to_jsonb(t) - $omitted::text[])::text AS line, ARRAY[${values}]::text[] AS key FROM "${table}" t
       WHERE tenant_id = $tenant ${later ? `AND (${columns}) > (${last})` : ''} ${columns ? `ORDER BY ${columns}` : ''} LIMIT $take`;
  },
  examples: [
    { table: 'zones', key: identityKey, later: false },
    { table: 'zones', key: identityKey, later: true },
    { table: 'tenant_settings', key: [], later: false },
  ],
});

/** All rows of a table of the transaction's government as one JSON array; NULL for none. */
export const wholeTable = composedSql({
  name: 'network.wholeTable',
  params: {},
  row: { rows: text.nullable },
  text: ({ table }: { table: string }) =>
    `SELECT jsonb_agg(to_jsonb(t) - 'tenant_id')::text AS rows FROM "${table}" t WHERE tenant_id = $tenant`,
  examples: [{ table: 'zones' }],
});

/** The people of a government who work in its trial government too, as a JSON array; NULL for none. */
export const copiedStaff = sql({
  name: 'network.copiedStaff',
  row: { rows: text.nullable },
  text: `SELECT ${staffToCopy}::text AS rows`,
});

/** Writes rows, given as a JSON array, into a table of the transaction's government, which is arriving. */
export const receiveRows = systemSql({
  name: 'network.receive',
  params: { table: text, rows: text },
  row: { received: bigint.asserted },
  text: 'SELECT network.receive($table, $rows::text::jsonb) AS received',
});

/** Makes everybody prove again to be on the roll: its entries were hashed under another key. */
export const forgetRoll = sql({ name: 'network.forgetRoll', text: forgetRollProofs });
