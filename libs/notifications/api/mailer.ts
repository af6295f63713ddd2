import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { queueMail, queueMails, writeMails } from './mailer.statements.ts';
import { OutboxMailRow } from './outbox-mail.entity.ts';

/** A mail to write; `to` is null for a mail that is not sent: it is written only so that the request takes the same time. */
export interface Mail {
  to: string | null;
  subject: string;
  text: string;
}

/** Writes mails into the outbox, in the transaction of what they are about: both happen or neither. The worker sends them. */
@Injectable()
export class Mailer {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async write({ to, subject, text }: Mail): Promise<void> {
    const id = this.clock.id();
    const at = this.clock.now();
    // A mail to nobody is written as sent, so that the work takes as long for an address that has no account.
    const mail = to === null ? { recipient: '', subject: '', body: '', sentAt: at } : { recipient: to, subject, body: text, sentAt: null };
    await this.tx.insert(OutboxMailRow, { id, createdAt: at, ...mail });
    await this.tx.run(queueMail, { id });
  }

  /** Many at once, in two statements however many there are. */
  async writeAll(mails: readonly (Mail & { to: string })[]): Promise<void> {
    if (!mails.length) return;
    const ids = mails.map(() => this.clock.id());
    await this.tx.run(writeMails, {
      ids,
      to: mails.map(({ to }) => to),
      subjects: mails.map(({ subject }) => subject),
      bodies: mails.map(({ text }) => text),
      at: this.clock.now(),
    });
    await this.tx.run(queueMails, { ids });
  }
}
