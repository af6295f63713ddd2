import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at the cost OWASP names: 19 MiB, two passes, one lane. */
const argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a password. The same letters typed on another keyboard are the same password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), argon2Cost);

/** Nobody's password: it is compared where there is nothing to compare with, so that an unknown address takes as long as a known one. */
const decoyHash = hashPassword(randomBytes(16).toString('hex'));

/** Whether `given` is the password behind `hashed`; takes the same time when there is none. */
export async function passwordMatches(hashed: string | null | undefined, given: string): Promise<boolean> {
  const right = await verify(hashed ?? (await decoyHash), given.normalize('NFKC'));
  return right && Boolean(hashed);
}
