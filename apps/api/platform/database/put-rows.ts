import type { Client } from 'pg';

/** A column that the database works out of a key that is no column: `is` is an expression over `item ->> 'key'`. */
export interface ComputedColumn {
  column: string;
  from: string;
  is: string;
}

/** Writes rows of one table. */
export type PutRows = (table: string, rows: readonly object[], computed?: ComputedColumn) => Promise<void>;

/** All rows of a table in one statement, typed by the table itself: a row's keys are its columns (every row has the same ones). */
export const putRows =
  (owner: Client, tenant: string): PutRows =>
  async (table, rows, computed) => {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first)
      .filter((key) => key !== computed?.from)
      .map((column) => `"${column}"`);
    const values = columns.map((column) => `r.${column}`);
    if (computed) {
      columns.push(computed.column);
      values.push(computed.is);
    }
    await owner.query(
      `INSERT INTO ${table} (tenant_id, ${columns.join(', ')}) SELECT $1, ${values.join(', ')}
         FROM json_array_elements($2::json) AS item, json_populate_record(NULL::${table}, item) AS r`,
      [tenant, JSON.stringify(rows)],
    );
  };
