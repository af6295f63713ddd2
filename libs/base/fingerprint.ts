import { canonical } from './canonical.ts';
import { sha256 } from './sha256.ts';

/** The SHA-256 of the canonical JSON of `value`, in hexadecimal. */
export const fingerprint = (value: unknown): string => sha256(canonical(value));
