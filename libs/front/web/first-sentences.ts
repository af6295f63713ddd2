import { excerpt } from '@participa/base/text.ts';

/** The first whole sentences of `text` within `max` characters; cut between words only where the very first one is longer. */
export function firstSentences(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= max) return flat;
  const end = Math.max(...['. ', '? ', '; '].map((mark) => flat.lastIndexOf(mark, max - 1)));
  return end > max / 3 ? `${flat.slice(0, end)}.` : excerpt(flat, max);
}
