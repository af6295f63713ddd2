import { sha256 } from './sha256.ts';

/** JSON with one spelling (RFC 8785 for what we hash: keys in order of code units, no blanks): the same rules have the same hash everywhere. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** The SHA-256 of the canonical JSON of `value`, in hexadecimal. */
export const fingerprint = (value: unknown): string => sha256(canonical(value));
