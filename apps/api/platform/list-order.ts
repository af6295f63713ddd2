import { keyAfter, type CursorPart } from './cursor.ts';
import { cursorPart } from './database/column-types.ts';

/** What the rows of a list are sorted by: two columns, of which the second is unique, so that a cursor names one place in the list. */
export interface ListOrder {
  columns: readonly [string, string];
  types: readonly [CursorPart, CursorPart];
  descending: boolean;
}

/** Parameters of a statement that uses `afterCursor`. */
export const afterParams = { after1: cursorPart, after2: cursorPart };

/** The list that comes after a page's cursor begins behind this key; nothing on the first page. */
export function afterArgs({ types }: ListOrder, cursor: string | undefined): { after1?: string | number; after2?: string | number } {
  const key = keyAfter(cursor, types);
  return key ? { after1: key[0], after2: key[1] } : {};
}

/** The condition of every page but the first. */
export const afterCursor = ({ columns, types, descending }: ListOrder): string =>
  `(${columns.join(', ')}) ${descending ? '<' : '>'} ($after1::${types[0]}, $after2::${types[1]})`;

/** What follows ORDER BY. */
export const orderBy = ({ columns, descending }: ListOrder): string =>
  columns.map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
