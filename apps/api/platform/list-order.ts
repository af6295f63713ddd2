import { keyAfter, type CursorPart } from './cursor.ts';
import { cursorPart } from './database/column-types.ts';

/** What the rows of a list are sorted by: up to three columns, of which the last is unique, so that a cursor names one place in it. */
export interface ListOrder {
  columns: readonly string[];
  types: readonly CursorPart[];
  descending: boolean;
}

/** Parameters of a statement that uses `afterCursor`. */
export const afterParams = { after1: cursorPart, after2: cursorPart, after3: cursorPart };

/** The list that comes after a page's cursor begins behind this key; nothing on the first page. */
export function afterArgs({ types }: ListOrder, cursor: string | undefined): Record<string, string | number> {
  const key = keyAfter(cursor, types) ?? [];
  return Object.fromEntries(key.map((part, at) => [`after${at + 1}`, part]));
}

/** The condition of every page but the first. */
export const afterCursor = ({ columns, types, descending }: ListOrder): string =>
  `(${columns.join(', ')}) ${descending ? '<' : '>'} (${types.map((type, at) => `$after${at + 1}::${type}`).join(', ')})`;

/** What follows ORDER BY. */
export const orderBy = ({ columns, descending }: ListOrder): string =>
  columns.map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
