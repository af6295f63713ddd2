import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Me } from '../domain/person.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester } from '@participa/platform/http/requester.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { BruteForceGuard } from './brute-force-guard.ts';
import { toMe } from './to-me.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { passwordMatches } from './passwords.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';

/** The two ways in: with the password, or with a code from the mailbox. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly bruteForceGuard: BruteForceGuard,
    private readonly codes: OneTimeCodes,
    private readonly sessions: Sessions,
    private readonly manifests: Manifests,
  ) {}

  /**
   * An account that was never confirmed has no way in by password: else who opens one learns, by trying the password that she
   * chose, whether the address had an account before.
   */
  byPassword(requester: Requester, email: string, password: string, response: Response): Promise<Me> {
    const tenant = requester.tenant.id;
    return this.bruteForceGuard.guard(requester, { email, of: 'password' }, async () => {
      const person = await this.database.inside({ tenant, actor: null }, (tx) => tx.findOne(PersonRow, { email }), {
        readOnly: true,
      });
      const passwordHash = person?.emailConfirmedAt ? person.passwordHash : null;
      // Outside of any transaction: it takes as long as many of them.
      const right = await passwordMatches(passwordHash, password);
      if (!person || !right) throw new Refusal('wrong_credentials');
      return this.database.inside({ tenant, actor: person.id }, () => this.enter(requester, person, 'password', response));
    });
  }

  /** Who has the code reads the address's mail: that confirms the account too. */
  byCode(requester: Requester, email: string, code: string, browserMark: Buffer | undefined, response: Response): Promise<Me> {
    return this.bruteForceGuard.guard(requester, { email, of: 'code' }, async () => {
      const me = await this.database.inside({ tenant: requester.tenant.id, actor: null }, async (tx) => {
        const right = await this.codes.spend(email, code);
        // A wrong code was counted, and the count must be committed: so it is refused outside.
        const person = right ? await tx.findOne(PersonRow, { email }) : null;
        if (!person) return undefined;
        if (!person.emailConfirmedAt) await this.confirm(person, browserMark);
        return this.enter(requester, person, 'code', response);
      });
      if (!me) throw new Refusal('wrong_code');
      return me;
    });
  }

  private async confirm(person: PersonRow, browserMark: Buffer | undefined): Promise<void> {
    person.emailConfirmedAt = this.clock.now();
    const chosenHere = browserMark !== undefined && person.signUpBrowserHash?.equals(browserMark) === true;
    await this.tx.update(
      PersonRow,
      { id: person.id },
      {
        emailConfirmedAt: person.emailConfirmedAt,
        signUpBrowserHash: null,
        passwordHash: chosenHere ? person.passwordHash : null,
      },
    );
    await this.audit.recordBy(person.id, 'person.confirmed', person.id);
  }

  private async enter(
    { person: before, language }: Requester,
    person: PersonRow,
    by: 'password' | 'code',
    response: Response,
  ): Promise<Me> {
    // A browser is one person's at a time.
    if (before) await this.sessions.close(before.session, response);
    await this.sessions.open(person.id, response);
    await this.audit.recordBy(person.id, 'person.signed_in', person.id, { by });
    return toMe(
      { ...person, emailConfirmed: true, verified: person.verifiedAt !== null, since: person.createdAt },
      this.manifests,
      language,
    );
  }
}
