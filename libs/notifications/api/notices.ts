import { Injectable } from '@nestjs/common';
import { variantFor, type Language, type Variant } from '@participa/base/language.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Mailer, type Mail } from './mailer.ts';

/** Somebody who follows a thing, at a confirmed address; `language` is her account's. */
export interface Follower {
  email: string;
  language: Language | null;
}

/** Things of one kind that people follow ("process"): filled by the room that has them. */
export interface Followable {
  kind: string;
  followers(id: string): Promise<readonly Follower[]>;
}

/** A message to all followers of a thing. */
export interface Notice {
  tenant: Tenant;
  about: { kind: string; id: string };
  /** The mail in one variant of a language. */
  mail(variant: Variant): Promise<Pick<Mail, 'subject' | 'text'>>;
}

/** Notices to followers, written in the transaction of what they tell. A room registers what can be followed in it. */
@Injectable()
export class Notices {
  private readonly followables = new Map<string, Followable>();

  constructor(private readonly mailer: Mailer) {}

  register(followable: Followable): void {
    this.followables.set(followable.kind, followable);
  }

  /** A mail to each follower, in the language of her account. */
  async send({ tenant, about: { kind, id }, mail }: Notice): Promise<void> {
    const followable = this.followables.get(kind);
    if (!followable) throw new Error(`Nothing of kind ${kind} can be followed`);
    const followers = await followable.followers(id);
    const mails = followers.map(async ({ email, language }) => {
      const { subject, text } = await mail(language ? variantFor(tenant, language, null) : tenant.variant);
      return { to: email, subject, text };
    });
    await this.mailer.writeAll(await Promise.all(mails));
  }
}
