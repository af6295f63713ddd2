import { createHmac } from 'node:crypto';
import { deriveKey } from '../config.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The key with which tenants are sealed; the database keeps it too, where the API's role cannot read it. */
export const sealKey = (secret: string): Buffer => deriveKey(secret, 'seal');

/**
 * The setting that tells the database who is served: `<tenant>.<hmac(key, tenant|backend)>`. Injected SQL could write the
 * setting but not the seal, and a seal of another connection is worth nothing.
 */
export function seal(key: Buffer, tenant: string, backend: number): string {
  return `${plainId(tenant)}.${createHmac('sha256', key).update(`${tenant}|${backend}`).digest('hex')}`;
}

/** The id itself, when it is one: what goes into SQL text must be nothing else. */
function plainId(id: string): string {
  if (!UUID.test(id)) throw new Error('Not an id');
  return id;
}

/** HMAC-SHA-256's two padded keys, as `sealed.key` holds them: the database then needs only its own `sha256()`. */
export function paddedKeys(key: Buffer): { inner: string; outer: string } {
  const padded = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
  const turned = (mask: number) => Buffer.from(padded.map((byte) => byte ^ mask)).toString('hex');
  return { inner: turned(0x36), outer: turned(0x5c) };
}
