import { text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Asks the queue to send it. */
export const queueMail = sql({ name: 'notifications.queueMail', params: { id: uuid }, text: `SELECT queue.ask('mail', $tenant, $id)` });

/** Writes many mails. */
export const writeMails = sql({
  name: 'notifications.writeMails',
  params: { ids: uuid.array, to: text.array, subjects: text.array, bodies: text.array, at: timestamptz },
  text: `
    INSERT INTO outbox (tenant_id, id, recipient, subject, body, created_at)
    SELECT $tenant, id, recipient, subject, body, $at
      FROM unnest($ids::uuid[], $to::text[], $subjects::text[], $bodies::text[]) AS mail (id, recipient, subject, body)`,
});

/** Asks the queue to send them. */
export const queueMails = sql({
  name: 'notifications.queueMails',
  params: { ids: uuid.array },
  text: `SELECT queue.ask('mail', $tenant, id) FROM unnest($ids::uuid[]) AS id`,
});
