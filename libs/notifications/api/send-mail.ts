import { object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { catchingTransport } from './catching-transport.ts';
import { NotAccepted, type Transport } from './mail-message.ts';
import { OutboxMailRow } from './outbox-mail.entity.ts';
import { mailToSend } from './send-mail.statements.ts';

const MailJob = object({ tenant: Id, id: Id });

/**
 * The queue's task for one mail. The row is locked while it is sent, so that of two workers one sends and the other then finds it
 * sent. A worker that dies in between leaves it unsent: it goes out once more, under the same Message-ID. What was in it is
 * forgotten once it is out, since codes are in it.
 */
export const sendMail =
  ({ database, transport, clock }: { database: Database; transport: Transport; clock: Clock }) =>
  async (payload: unknown): Promise<void> => {
    const { tenant, id } = MailJob.parse(payload);
    await database.inside({ tenant, actor: null }, async (tx) => {
      const mail = await tx.maybe(mailToSend, { id });
      if (!mail) return;
      const { sender, recipient, subject, body } = mail;
      // From a trial government no mail goes out, whatever the installation does with mail.
      const send = sender.sandbox ? catchingTransport(database, clock) : transport;
      const message = { id, place: sender.name, replyTo: sender.replyTo, to: recipient, subject, text: body };
      const refused = await send(message).then(
        () => null,
        (error: unknown) => {
          if (error instanceof NotAccepted) return String(error.code);
          throw error;
        },
      );
      await tx.update(OutboxMailRow, { id }, { sentAt: refused ? null : clock.now(), refused, subject: '', body: '' });
    });
  };
