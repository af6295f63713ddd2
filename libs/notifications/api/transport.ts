import { catchesMail, type Config } from '@participa/platform/config.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { catchingTransport } from './catching-transport.ts';
import type { Transport } from './mail-message.ts';
import { smtpTransport } from './smtp-transport.ts';

/** SMTP where a server is configured; in a development installation without one, the inbox that everybody can read. */
export function transportFor(config: Config, database: Database, clock: Clock): Transport {
  if (catchesMail(config)) return catchingTransport(database, clock);
  // Production does not start without one (`readConfig`).
  if (!config.smtpUrl) return () => Promise.reject(new Error('SMTP_URL is missing'));
  return smtpTransport(config.smtpUrl, config.baseDomain);
}
