import { CaughtMailRow } from './caught-mail.entity.ts';
import { OutboxMailRow } from './outbox-mail.entity.ts';

/** The tables of this room. */
export const entities = [CaughtMailRow, OutboxMailRow];
