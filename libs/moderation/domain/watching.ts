import { DAY_MS } from '@participa/base/duration.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { fold } from '@participa/base/text.ts';
import { NEW_ACCOUNT_MS } from './report.ts';

/** How many links a new account may put into a text. */
const MAX_LINKS_OF_NEW_ACCOUNT = 1;

const wordsOf = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/**
 * The words and phrases of `list` that are in `text`: whole words only, without regard to accents, capitals or what stands between
 * them. "culo" is not in "vehículo".
 */
export function watchedTermsIn(text: string, list: readonly string[]): string[] {
  const words = wordsOf(text);
  return list.filter((entry) => wordsOf(entry).trim() !== '' && words.includes(wordsOf(entry)));
}

/** How many links are in a text: addresses with a scheme, and those that only begin with www. */
export const linksIn = (text: string): number => (text.match(/\bhttps?:\/\/\S|\bwww\.\p{L}/giu) ?? []).length;

/** Why this text cannot be published by this account: it is new, and there are too many links in it. */
export function obstacleToLinks(person: { since: number }, text: string, now: number): Obstacle | undefined {
  if (now - person.since >= NEW_ACCOUNT_MS || linksIn(text) <= MAX_LINKS_OF_NEW_ACCOUNT) return undefined;
  return { code: 'too_many_links', facts: { links: MAX_LINKS_OF_NEW_ACCOUNT, days: NEW_ACCOUNT_MS / DAY_MS } };
}
