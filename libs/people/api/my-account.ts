import { Injectable } from '@nestjs/common';
import { isWeakPassword } from '../domain/password.ts';
import type { Me } from '../domain/person.ts';
import type { Language } from '@participa/base/language.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { BruteForceGuard } from './brute-force-guard.ts';
import { toMe } from './to-me.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';

/** What a person may change about her own account. */
@Injectable()
export class MyAccount {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly audit: Audit,
    private readonly bruteForceGuard: BruteForceGuard,
    private readonly codes: OneTimeCodes,
    private readonly sessions: Sessions,
    private readonly manifests: Manifests,
  ) {}

  async change(
    me: Identity,
    { tenant, language: answerLanguage }: Requester,
    changes: { name?: string | undefined; language?: Language | null | undefined },
  ): Promise<Me> {
    if (changes.language && !tenant.languages.includes(changes.language))
      throw new Refusal('invalid_input', {}, [{ path: 'language', code: 'not_one_of', facts: { values: tenant.languages.join(', ') } }]);
    const { name = me.name, language = me.language } = changes;
    const changed = [name === me.name ? [] : ['name'], language === me.language ? [] : ['language']].flat();
    if (changed.length) {
      await this.tx.update(PersonRow, { id: me.id }, { name, language });
      await this.audit.record('person.changed', me.id, { fields: changed.join(', ') });
    }
    return toMe({ ...me, name, language }, this.manifests, answerLanguage);
  }

  /** `current` is the password of now, or a one-time code: who forgot her password, or never had one, proves that she reads her mail. */
  async changePassword(me: Identity, requester: Requester, current: string, next: string): Promise<void> {
    if (isWeakPassword(next, [me.name, me.email, requester.tenant.name]))
      throw new Refusal('invalid_input', {}, [{ path: 'next', code: 'password_weak' }]);
    if (/^\d{6}$/.test(current.trim())) await this.proveByCode(me, requester, current.trim());
    else await this.proveByPassword(me, requester, current);
    const hash = await hashPassword(next);
    await this.database.inside({ tenant: requester.tenant.id, actor: me.id }, async (tx) => {
      await tx.update(PersonRow, { id: me.id }, { passwordHash: hash });
      await this.sessions.closeOthers(me.id, me.session);
      await this.codes.delete(me.email);
      await this.audit.record('person.password_changed', me.id);
    });
  }

  private proveByPassword(me: Identity, requester: Requester, password: string): Promise<void> {
    return this.bruteForceGuard.guard(requester, { email: me.email, of: 'password' }, async () => {
      const person = await this.database.inside(
        { tenant: requester.tenant.id, actor: me.id },
        (tx) => tx.findOne(PersonRow, { id: me.id }),
        {
          readOnly: true,
        },
      );
      if (!(await passwordMatches(person?.passwordHash, password))) throw new Refusal('wrong_credentials');
    });
  }

  private proveByCode(me: Identity, requester: Requester, code: string): Promise<void> {
    return this.bruteForceGuard.guard(requester, { email: me.email, of: 'code' }, async () => {
      const right = await this.database.inside({ tenant: requester.tenant.id, actor: me.id }, () => this.codes.spend(me.email, code));
      if (!right) throw new Refusal('wrong_code');
    });
  }
}
