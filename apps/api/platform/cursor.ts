import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { fromCursor } from '@participa/base/paging.ts';
import { Refusal } from './refusal.ts';

const partChecks = {
  uuid: (part: string | number) => Id.safeParse(part).success,
  timestamptz: (part: string | number) => Moment.safeParse(part).success,
  int: (part: string | number) => Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31,
  float8: (part: string | number) => typeof part === 'number',
  text: (part: string | number) => typeof part === 'string' && part.length <= 200,
};
/** What a part of a keyset cursor can be, named as PostgreSQL names it. */
export type CursorPart = keyof typeof partChecks;

/**
 * The key in a page's cursor, each part of its type, or undefined on the first page. Refuses what is not a cursor of this list: it was
 * never ours.
 */
export function keyAfter(after: string | undefined, parts: readonly CursorPart[]): (string | number)[] | undefined {
  if (after === undefined) return undefined;
  const key = fromCursor(after, parts.length);
  if (!key || !parts.every((part, at) => partChecks[part](key[at] ?? '')))
    throw new Refusal('invalid_input', {}, [{ path: 'after', code: 'wrong_format' }]);
  return key;
}
