import { Injectable } from '@nestjs/common';
import { isWeakPassword } from '../domain/password.ts';
import type { Me } from '../domain/person.ts';
import type { Language } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Asker, Identity } from '@participa/platform/http/asker.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { Guessing } from './guessing.ts';
import { toMe } from './me.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import { PersonRow } from './person.entity.ts';
import { Sessions } from './sessions.ts';

/** What a person may change about her own account. */
@Injectable()
export class MyAccount {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly guessing: Guessing,
    private readonly codes: OneTimeCodes,
    private readonly sessions: Sessions,
    private readonly manifests: Manifests,
  ) {}

  async change(me: Identity, { tenant }: Asker, given: { name?: string | undefined; language?: Language | null | undefined }): Promise<Me> {
    if (given.language && !tenant.languages.includes(given.language))
      throw new Refusal('invalid_input', {}, [{ path: 'language', code: 'not_one_of', facts: { values: tenant.languages.join(', ') } }]);
    const { name = me.name, language = me.language } = given;
    const changed = [name === me.name ? [] : ['name'], language === me.language ? [] : ['language']].flat();
    if (changed.length) {
      await this.database.now.update(PersonRow, { id: me.id }, { name, language });
      await this.audit.record('person.changed', me.id, { fields: changed.join(', ') });
    }
    return toMe({ ...me, name, language }, this.manifests);
  }

  /** `current` is the password of now, or a one-time code: who forgot her password, or never had one, proves that she reads her mail. */
  async changePassword(me: Identity, asker: Asker, current: string, next: string): Promise<void> {
    if (isWeakPassword(next, [me.name, me.email, asker.tenant.name]))
      throw new Refusal('invalid_input', {}, [{ path: 'next', code: 'password_weak' }]);
    if (/^\d{6}$/.test(current.trim())) await this.proveByCode(me, asker, current.trim());
    else await this.proveByPassword(me, asker, current);
    const hash = await hashPassword(next);
    await this.database.inside({ tenant: asker.tenant.id, actor: me.id }, async (scope) => {
      await scope.update(PersonRow, { id: me.id }, { passwordHash: hash });
      await this.sessions.closeOthers(me.id, me.session);
      await this.codes.forget(me.email);
      await this.audit.record('person.password_changed', me.id);
    });
  }

  private proveByPassword(me: Identity, asker: Asker, password: string): Promise<void> {
    return this.guessing.guard(asker, { email: me.email, of: 'password' }, async () => {
      const person = await this.database.inside(
        { tenant: asker.tenant.id, actor: me.id },
        (scope) => scope.findOne(PersonRow, { id: me.id }),
        {
          readOnly: true,
        },
      );
      if (!(await passwordMatches(person?.passwordHash, password))) throw new Refusal('wrong_credentials');
    });
  }

  private proveByCode(me: Identity, asker: Asker, code: string): Promise<void> {
    return this.guessing.guard(asker, { email: me.email, of: 'code' }, async () => {
      const right = await this.database.inside({ tenant: asker.tenant.id, actor: me.id }, () => this.codes.spend(me.email, code));
      if (!right) throw new Refusal('wrong_code');
    });
  }
}
