import { object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { catchingTransport } from './catching-transport.ts';
import { NotAccepted, type Transport } from './mail-message.ts';

const MailJob = object({ tenant: Id, id: Id });

interface OutboxSql {
  recipient: string;
  subject: string;
  body: string;
  place: string;
  sender: string;
  reply_to: string | null;
  sandbox: boolean;
}

/**
 * The queue's task for one mail. The row is locked while it is sent, so that of two workers one sends and the other then finds it
 * sent. A worker that dies in between leaves it unsent: it goes out once more, under the same Message-ID. What was in it is
 * forgotten once it is out, since codes are in it.
 */
export const sendMail =
  ({ database, transport, clock }: { database: Database; transport: Transport; clock: Clock }) =>
  async (payload: unknown): Promise<void> => {
    const { tenant, id } = MailJob.parse(payload);
    await database.inside({ tenant, actor: null }, async (scope) => {
      // Sending takes longer than a request may idle in its transaction.
      const [mail] = await scope.rows<OutboxSql>(
        `SELECT o.recipient, o.subject, o.body, t.name AS place, t.sandbox_of IS NOT NULL AS sandbox, coalesce(s.sender_name, '') AS sender, s.reply_to, set_config('idle_in_transaction_session_timeout', '120s', true)
           FROM outbox o JOIN tenants t ON t.id = o.tenant_id LEFT JOIN tenant_settings s ON s.tenant_id = o.tenant_id
          WHERE o.tenant_id = $1 AND o.id = $2 AND o.sent_at IS NULL AND o.refused IS NULL FOR UPDATE OF o`,
        [id],
      );
      if (!mail) return;
      // From a trial place no mail goes out, whatever the installation does with mail.
      const send = mail.sandbox ? catchingTransport(database, clock) : transport;
      const message = {
        id,
        place: mail.sender || mail.place,
        replyTo: mail.reply_to,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
      };
      const refused = await send(message).then(
        () => null,
        (error: unknown) => {
          if (error instanceof NotAccepted) return String(error.code);
          throw error;
        },
      );
      await scope.rows(`UPDATE outbox SET sent_at = $3, refused = $4, subject = '', body = '' WHERE tenant_id = $1 AND id = $2`, [
        id,
        refused ? null : clock.now(),
        refused,
      ]);
    });
  };
