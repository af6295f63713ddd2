import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';

/** A mail to write; `to` is null for one that nobody shall get, written only so that writing takes the same time. */
export interface Mail {
  to: string | null;
  subject: string;
  text: string;
}

/** Writes mails into the outbox, in the deed's own transaction: both happen or neither. The worker sends them. */
@Injectable()
export class Mailer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async write({ to, subject, text }: Mail): Promise<void> {
    const id = this.clock.id();
    const now = this.clock.now();
    const nobody = to === null;
    await this.database.now.rows(
      `INSERT INTO outbox (tenant_id, id, recipient, subject, body, created_at, sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      nobody ? [id, '', '', '', now, now] : [id, to, subject, text, now, null],
    );
    await this.database.now.rows(`SELECT queue.ask('mail', $1, $2)`, [id]);
  }

  /** Many at once, in two statements however many there are. */
  async writeAll(mails: readonly (Mail & { to: string })[]): Promise<void> {
    if (!mails.length) return;
    const ids = mails.map(() => this.clock.id());
    await this.database.now.rows(
      `INSERT INTO outbox (tenant_id, id, recipient, subject, body, created_at)
       SELECT $1, id, recipient, subject, body, $6 FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS mail (id, recipient, subject, body)`,
      [ids, mails.map(({ to }) => to), mails.map(({ subject }) => subject), mails.map(({ text }) => text), this.clock.now()],
    );
    await this.database.now.rows(`SELECT queue.ask('mail', $1, id) FROM unnest($2::uuid[]) AS id`, [ids]);
  }
}
