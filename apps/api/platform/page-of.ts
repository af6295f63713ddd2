import { toCursor } from '@participa/base/paging.ts';

/**
 * A page of a list whose statement reads `take + 1` rows: the extra row only shows that more follow. `keyOf` gives the sort key
 * of the last row, which the cursor of the next page carries.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  take: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, take);
  const last = items.at(-1);
  return { items, next: rows.length > take && last ? toCursor(keyOf(last)) : null };
}
