import { uuid } from 'zod';

/** Every id is a UUIDv7 made by the API: it sorts by time and tells nothing about how many there are. */
export const Id = uuid().meta({ description: 'UUID' });

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUIDv7 (RFC 9562) from milliseconds since 1970 and 10 random bytes. */
export function uuidv7(milliseconds: number, random: Uint8Array): string {
  const tail = Uint8Array.from(random.subarray(0, 10));
  const [version = 0, , variant = 0] = tail;
  tail[0] = (version & 0x0f) | 0x70;
  tail[2] = (variant & 0x3f) | 0x80;
  const all = milliseconds.toString(16).padStart(12, '0') + hex(tail);
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`;
}
