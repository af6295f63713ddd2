import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { CaughtMailRow } from './caught-mail.entity.ts';
import type { Transport } from './mail-message.ts';

/** Catches mail in the tenant's development inbox, in the same transaction that marks it as sent. */
export const catchingTransport =
  ({ tx }: Database, clock: Clock): Transport =>
  ({ id, to, subject, text }) =>
    tx.insert(CaughtMailRow, { id, recipient: to, subject, body: text, at: clock.now() });
