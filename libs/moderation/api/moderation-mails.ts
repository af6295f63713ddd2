import { Injectable } from '@nestjs/common';
import { HOUR_MS } from '@participa/base/duration.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { variantFor } from '@participa/base/language.ts';
import { loadTexts, type TextsOf } from '@participa/base/texts.ts';
import { moderationMailTexts, moderationTexts } from '../texts/texts.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { MailRecipients, type MailRecipient } from '@participa/people/api/mail-recipients.ts';
import type { Reason } from '../domain/reasons.ts';

type MailTexts = TextsOf<typeof moderationMailTexts>;
type ReasonTexts = TextsOf<typeof moderationTexts>['reasons'];
interface Mail {
  subject: string;
  text: string;
}

/** The most moderators that get a mail about a report of violence. */
const MAX_ALERTED_MODERATORS = 20;

/** What moderation writes to people. No mail repeats the words that it is about. */
@Injectable()
export class ModerationMails {
  constructor(
    private readonly recipients: MailRecipients,
    private readonly mailer: Mailer,
  ) {}

  /** To everybody concerned, each in their language: `compose` gives subject and text for one person. */
  async send(
    people: readonly string[],
    tenant: Tenant,
    compose: (texts: MailTexts, person: string, reasons: ReasonTexts) => Mail,
  ): Promise<void> {
    const recipients = await this.recipients.byId(people);
    for (const id of people) {
      const recipient = recipients.find((each) => each.id === id);
      if (recipient) await this.write(recipient, tenant, (texts, reasons) => compose(texts, id, reasons));
    }
  }

  /** Tells the moderators that something waits which cannot wait. */
  async alertModerators(tenant: Tenant, reason: Reason, timeMs: number, link: string): Promise<void> {
    for (const recipient of await this.recipients.withRole('moderator', MAX_ALERTED_MODERATORS))
      await this.write(recipient, tenant, (texts, reasons) => texts.alert(tenant.name, reasons[reason], timeMs / HOUR_MS, link));
  }

  private async write(
    { email, language }: MailRecipient,
    tenant: Tenant,
    compose: (texts: MailTexts, reasons: ReasonTexts) => Mail,
  ): Promise<void> {
    const variant = variantFor(tenant, language, null);
    const [mails, { reasons }] = await Promise.all([loadTexts(moderationMailTexts, variant), loadTexts(moderationTexts, variant)]);
    await this.mailer.write({ to: email, ...compose(mails, reasons) });
  }
}
