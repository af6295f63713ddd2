import { Injectable } from '@nestjs/common';
import { isWeakPassword } from '../domain/password.ts';
import type { Variant } from '@participa/base/language.ts';
import { variantFor } from '@participa/base/language.ts';
import { loadTexts, type TextsOf } from '@participa/base/texts.ts';
import { peopleMailTexts } from '../texts/texts.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import type { Requester } from '@participa/platform/http/requester.ts';
import { RateLimits } from '@participa/platform/rate-limits.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { hashPassword } from './passwords.ts';
import { accountByEmail, openAccount } from './sign-up.statements.ts';

/** What a new account is made of; `browserMark` names the browser that chose the password. */
interface NewAccount {
  name: string;
  email: string;
  password: string;
  browserMark: Buffer;
}
type KnownAccount = RowOf<typeof accountByEmail>;

/** Opens accounts and sends codes. Nothing in an answer tells whether an address has an account: only its mailbox learns that. */
@Injectable()
export class SignUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly rateLimits: RateLimits,
    private readonly codes: OneTimeCodes,
    private readonly mailer: Mailer,
  ) {}

  /** A new account, or a mail to the one who has it already. One that was never confirmed is nobody's yet: it is written anew. */
  async open({ tenant }: Requester, { name, email, password, browserMark }: NewAccount, variant: Variant): Promise<void> {
    if (isWeakPassword(password, [name, email, tenant.name]))
      throw new Refusal('invalid_input', {}, [{ path: 'password', code: 'password_weak' }]);
    await this.rateLimits.consume(tenant.id, 'sending-mail', `to\n${email}`);
    const passwordHash = await hashPassword(password);
    await this.database.inside({ tenant: tenant.id, actor: null }, async (tx) => {
      const known = await tx.maybe(accountByEmail, { email });
      const id = this.clock.id();
      const written = await tx.maybe(openAccount, { id, email, name, passwordHash, browserMark, at: this.clock.now() });
      if (written?.id === id) await this.audit.recordBy(id, 'person.signed_up', id);
      const mails = await mailsFor(known, tenant, variant);
      await this.mailer.write({ to: email, ...mails[written ? 'confirm' : 'alreadyHere'](tenant.name, await this.codes.issue(email)) });
    });
  }

  /** A code to sign in with. For an unknown address all the same is written, and nothing sent. */
  async sendCode({ tenant }: Requester, email: string, variant: Variant): Promise<void> {
    await this.rateLimits.consume(tenant.id, 'sending-mail', `to\n${email}`);
    await this.database.inside({ tenant: tenant.id, actor: null }, async (tx) => {
      const known = await tx.maybe(accountByEmail, { email });
      const mails = await mailsFor(known, tenant, variant);
      const mail = mails.signIn(tenant.name, await this.codes.issue(email));
      await this.mailer.write({ to: known ? email : null, ...mail });
    });
  }
}

/** In the language of the account, where there is one; else in the visitor's. */
const mailsFor = (
  known: KnownAccount | undefined,
  tenant: Requester['tenant'],
  variant: Variant,
): Promise<TextsOf<typeof peopleMailTexts>> =>
  loadTexts(peopleMailTexts, known?.language ? variantFor(tenant, known.language, null) : variant);
