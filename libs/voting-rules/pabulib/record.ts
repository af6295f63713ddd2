import { MalformedPabulib } from './malformed.ts';

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** One line of a `.pb` file split at `;`: fields trimmed, CSV quotes resolved; `lines` counts line ends inside quotes too. */
export interface PabulibRecord {
  readonly fields: readonly string[];
  readonly next: number;
  readonly lines: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** No file of the library comes near: a longer line is no table. */
export const longestLine = 1 << 26;

/**
 * The record that starts at `from` in `block`, which ends before `to`; undefined when it is not complete there.
 * A quote counts only at the start of a field, as in CSV; what follows the closing quote is kept.
 */
export function recordAt(block: Uint8Array, from: number, to: number, line: number): PabulibRecord | undefined {
  const end = block.indexOf(NEWLINE, from);
  if (end === -1 || end >= to) return undefined;
  if (block.subarray(from, end).includes(QUOTE)) return quotedRecordAt(block, from, to, line);
  return { fields: decode(block, from, end, line).split(';').map(trimmed), next: end + 1, lines: 1 };
}

function quotedRecordAt(block: Uint8Array, from: number, to: number, line: number): PabulibRecord | undefined {
  const fields: string[] = [];
  let lines = 1;
  let field = '';
  let at = from;
  for (let inQuotes = false, fieldStart = true, pieceStart = at; at < to; at++) {
    const byte = block[at]!;
    if (inQuotes) {
      if (byte === NEWLINE) lines++;
      if (byte !== QUOTE) continue;
      field += decode(block, pieceStart, at, line);
      if (block[at + 1] === QUOTE) [field, at] = [`${field}"`, at + 1];
      else inQuotes = false;
      pieceStart = at + 1;
    } else if (byte === QUOTE && fieldStart) {
      [inQuotes, fieldStart, pieceStart] = [true, false, at + 1];
    } else if (byte === 0x3b || byte === NEWLINE) {
      fields.push(trimmed(field + decode(block, pieceStart, at, line)));
      if (byte === NEWLINE) return { fields, next: at + 1, lines };
      [field, fieldStart, pieceStart] = ['', true, at + 1];
    } else if (byte !== 0x20) fieldStart = false;
  }
  return undefined;
}

function decode(block: Uint8Array, from: number, to: number, line: number): string {
  try {
    return decoder.decode(block.subarray(from, to));
  } catch {
    throw new MalformedPabulib('not-text', line, 1);
  }
}

function trimmed(field: string): string {
  return field.trim();
}
