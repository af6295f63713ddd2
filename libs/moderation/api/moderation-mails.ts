import { Injectable } from '@nestjs/common';
import { HOUR_MS } from '@participa/base/moment.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Language } from '@participa/base/language.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { variantFor } from '@participa/base/language.ts';
import { loadTexts, type TextsOf } from '@participa/base/texts.ts';
import { moderationMailTexts, moderationTexts } from '../texts/texts.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { Database } from '@participa/platform/database/database.ts';

interface Recipient {
  id: string;
  email: string;
  language: Language | null;
}
type MailTexts = TextsOf<typeof moderationMailTexts>;

/** How many moderators are told of a report of violence at most. */
const MAX_ALERTED_MODERATORS = 20;

/** What moderation writes to people. No letter repeats the words that it is about: mailboxes are nobody's to hide from. */
@Injectable()
export class ModerationMails {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /** To everybody concerned, each in her language: `say` gives subject and text for one person. */
  async send(
    people: readonly string[],
    tenant: Tenant,
    compose: (texts: MailTexts, person: string, reasons: TextsOf<typeof moderationTexts>['reasons']) => { subject: string; text: string },
  ): Promise<void> {
    const recipients = await this.database.now.rows<Recipient>(
      `SELECT id, email, language FROM people WHERE tenant_id = $1 AND id = ANY($2)`,
      [people],
    );
    for (const id of people) {
      const recipient = recipients.find((each) => each.id === id);
      if (recipient) await this.write(recipient, tenant, (texts, reasons) => compose(texts, id, reasons));
    }
  }

  /** Tells the moderators that something waits which cannot wait. */
  async alertModerators(tenant: Tenant, reason: Reason, time: number, link: string): Promise<void> {
    const recipients = await this.database.now.rows<Recipient>(
      `SELECT id, email, language FROM people WHERE tenant_id = $1 AND 'moderator' = ANY(roles) ORDER BY id LIMIT ${MAX_ALERTED_MODERATORS}`,
    );
    for (const recipient of recipients)
      await this.write(recipient, tenant, (texts, reasons) => texts.alert(tenant.name, reasons[reason], time / HOUR_MS, link));
  }

  private async write(
    { email, language }: Recipient,
    tenant: Tenant,
    compose: (texts: MailTexts, reasons: TextsOf<typeof moderationTexts>['reasons']) => { subject: string; text: string },
  ): Promise<void> {
    const variant = variantFor(tenant, language, null);
    const [mails, { reasons }] = await Promise.all([loadTexts(moderationMailTexts, variant), loadTexts(moderationTexts, variant)]);
    await this.mailer.write({ to: email, ...compose(mails, reasons) });
  }
}
