import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import type { Transport } from './mail-message.ts';

/** Catches mail in the tenant's development inbox, in the same transaction that marks it as sent. */
export const catchingTransport =
  (database: Database, clock: Clock): Transport =>
  async ({ id, to, subject, text }) => {
    await database.now.rows(`INSERT INTO caught_mails (tenant_id, id, recipient, subject, body, at) VALUES ($1, $2, $3, $4, $5, $6)`, [
      id,
      to,
      subject,
      text,
      clock.now(),
    ]);
  };
