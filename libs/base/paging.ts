import { coerce, nullable, object, string, array, type ZodType } from 'zod';

/** What every list takes: `take` items (1–50, 20 unless told) after the opaque cursor that the page before gave as `next`. */
export const Paging = {
  after: string().max(400).optional(),
  take: coerce.number().int().min(1).max(50).default(20),
};

/** What every list answers; `next` is null on the last page. */
export const page = <T extends ZodType>(item: T) => object({ items: array(item), next: nullable(string()) });

/** A keyset cursor: the sort key of the last row, as text that needs no escaping in a URL. */
export const toCursor = (key: readonly (string | number)[]): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
};

/** The key inside a cursor, or undefined when it is not one of ours or has not `length` parts. */
export function fromCursor(cursor: string, length: number): (string | number)[] | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const key: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const parts = Array.isArray(key) && key.length === length ? key : undefined;
    return parts?.every((part) => typeof part === 'string' || Number.isFinite(part)) ? (parts as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}
