import { catchesMail, type Config } from '../platform/config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { catchingTransport } from './catching-transport.ts';
import { smtpTransport } from './smtp-transport.ts';

/** A mail on its way out. `id` stays the same however often it is tried; `place` is the tenant's name. */
export interface Letter {
  id: string;
  place: string;
  to: string;
  subject: string;
  text: string;
}

/** Brings one letter out, or throws: `NotAccepted` when trying again is no use, anything else when it may be. */
export type Transport = (letter: Letter) => Promise<void>;

/** The address will never take this letter; `code` is the mail server's. */
export class NotAccepted extends Error {
  constructor(readonly code: number) {
    super(`Not accepted: ${code}`);
  }
}

/** SMTP where a server is configured; in a development installation without one, the inbox that everybody can read. */
export function transportFor(config: Config, database: Database, clock: Clock): Transport {
  if (catchesMail(config)) return catchingTransport(database, clock);
  if (!config.smtpUrl) throw new Error('SMTP_URL is missing');
  return smtpTransport(config.smtpUrl, config.baseDomain);
}
