import { string } from 'zod';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` without what no text has (control and direction-override characters, halves of characters): the rest stays as it was typed. */
export const storable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '');

/** Text as people mean it: composed accents, `\n` line ends, no control or direction-override characters, no outer blanks. */
export const tidy = (text: string): string =>
  storable(text.normalize('NFC'))
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** `tidy` on one line. */
export const tidyLine = (text: string): string => tidy(text).replace(/\s+/g, ' ');

/** A schema for one line of text; lengths are UTF-16 units of the tidied text. */
export const line = (min: number, max: number) =>
  string()
    .max(max * 4 + 200)
    .overwrite(tidyLine)
    .min(min)
    .max(max);

/** A schema for paragraphs of plain text; lengths are UTF-16 units of the tidied text. Markup stays text: nothing is interpreted. */
export const paragraphs = (min: number, max: number) =>
  string()
    .max(max * 4 + 200)
    .overwrite(tidy)
    .min(min)
    .max(max);

/** Lower case without accents: "Participación" → "participacion". What search and similarity compare. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');

/** The beginning of `text` in at most `max` characters, cut between words, with an ellipsis when something was left out. */
export function excerpt(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= max) return flat;
  const cut = flat.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 30)).trimEnd()}…`;
}
