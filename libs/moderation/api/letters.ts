import { Injectable } from '@nestjs/common';
import { HOUR } from '@participa/base/moment.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Language, Tenant } from '@participa/tenants/domain/tenant.ts';
import { variantFor } from '@participa/tenants/domain/variant.ts';
import { messagesFor, type Messages } from '@participa/messages/messages.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { Database } from '@participa/platform/database/database.ts';

interface Reader {
  id: string;
  email: string;
  language: Language | null;
}
type Words = Messages['mails'];

/** How many moderators are told of a report of violence at most. */
const TOLD = 20;

/** What moderation writes to people. No letter repeats the words that it is about: mailboxes are nobody's to hide from. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /** To everybody concerned, each in her language: `say` gives subject and text for one person. */
  async to(
    people: readonly string[],
    tenant: Tenant,
    say: (words: Words, person: string, reasons: Messages['moderation']['reasons']) => { subject: string; text: string },
  ): Promise<void> {
    const readers = await this.database.now.rows<Reader>(`SELECT id, email, language FROM people WHERE tenant_id = $1 AND id = ANY($2)`, [
      people,
    ]);
    for (const id of people) {
      const reader = readers.find((each) => each.id === id);
      if (reader) await this.write(reader, tenant, (words, reasons) => say(words, id, reasons));
    }
  }

  /** Tells the moderators that something waits which cannot wait. */
  async alert(tenant: Tenant, reason: Reason, time: number, link: string): Promise<void> {
    const readers = await this.database.now.rows<Reader>(
      `SELECT id, email, language FROM people WHERE tenant_id = $1 AND 'moderator' = ANY(roles) ORDER BY id LIMIT ${TOLD}`,
    );
    for (const reader of readers)
      await this.write(reader, tenant, (words, reasons) => words.alert(tenant.name, reasons[reason], time / HOUR, link));
  }

  private async write(
    { email, language }: Reader,
    tenant: Tenant,
    say: (words: Words, reasons: Messages['moderation']['reasons']) => { subject: string; text: string },
  ): Promise<void> {
    const { mails, moderation } = messagesFor(variantFor(tenant, language, null));
    await this.mailer.write({ to: email, ...say(mails, moderation.reasons) });
  }
}
