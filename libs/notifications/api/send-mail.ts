import { Inject, Injectable } from '@nestjs/common';
import { object } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { HandlesJob, type JobHandler } from '@participa/platform/jobs/job-handler.ts';
import { catchingTransport } from './catching-transport.ts';
import { NotAccepted, TRANSPORT, type Transport } from './mail-message.ts';
import { OutboxMailRow } from './outbox-mail.entity.ts';
import { mailToSend } from './send-mail.statements.ts';

const MailJob = object({ tenant: Id, id: Id });

/**
 * The queue's job for one mail. The row is locked while it is sent, so that of two workers one sends and the other then finds it
 * sent. A worker that dies in between leaves it unsent: it goes out once more, under the same Message-ID. What was in it is
 * forgotten once it is out, since codes are in it.
 */
@Injectable()
@HandlesJob('mail')
export class SendMail implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(TRANSPORT) private readonly transport: Transport,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { tenant, id } = MailJob.parse(payload);
    await this.database.inside({ tenant, actor: null }, async (tx) => {
      const mail = await tx.maybe(mailToSend, { id });
      if (!mail) return;
      const { sender, recipient, subject, body } = mail;
      // From a trial government no mail goes out, whatever the installation does with mail.
      const send = sender.sandbox ? catchingTransport(this.database, this.clock) : this.transport;
      const message = { id, senderName: sender.name, replyTo: sender.replyTo, to: recipient, subject, text: body };
      const refused = await send(message).then(
        () => null,
        (error: unknown) => {
          if (error instanceof NotAccepted) return String(error.code);
          throw error;
        },
      );
      await tx.update(OutboxMailRow, { id }, { sentAt: refused ? null : this.clock.now(), refused, subject: '', body: '' });
    });
  }
}
