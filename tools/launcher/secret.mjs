// The application's secret: in development made once and kept in .data/secret, in production given by the environment.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './progress.mjs';

export function applicationSecret(data) {
  if (process.env.PARTICIPA_SECRET) return process.env.PARTICIPA_SECRET;
  if (process.env.NODE_ENV === 'production') {
    throw new Explained(
      'In production PARTICIPA_SECRET must be set: a long random text that you keep, for example from `openssl rand -base64 48`.',
    );
  }
  const file = join(data, 'secret');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
