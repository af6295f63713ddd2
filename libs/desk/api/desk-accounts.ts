import { Injectable } from '@nestjs/common';
import type { DeskAccount } from '../domain/sitting.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RollAccountJson } from '@participa/people/api/person-json.ts';
import { VerifiedAccounts } from '@participa/people/api/verified-accounts.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { NO_EMAIL_SUFFIX, Sittings, type OpenSitting } from './sittings.ts';

/** The account of somebody who is present. */
@Injectable()
export class DeskAccounts {
  constructor(
    private readonly accounts: VerifiedAccounts,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sittings: Sittings,
  ) {}

  /**
   * Links the account with this address to the person's entry on the roll, or opens one. An address that is not confirmed may be
   * anybody's, and an account that proved another entry is another person's. Who was given an account without an address gets one when
   * she brings it.
   */
  async linkOrOpen(sitting: OpenSitting, { name, email }: DeskAccount): Promise<void> {
    if (sitting.account) return this.addEmail(sitting, sitting.account, email);
    const known = email === null ? undefined : await this.accounts.lockByEmail(email);
    if (known && !known.free) throw new Refusal('desk_account_taken');
    const entry = { key: sitting.roll_key, born: sitting.born, zone: sitting.zone };
    const id = known?.id ?? this.clock.id();
    if (known) await this.accounts.verify(id, entry);
    else await this.accounts.open({ id, email: email ?? `${id}${NO_EMAIL_SUFFIX}`, name, ...entry });
    await this.sittings.record(sitting, known ? 'linked' : 'registered', id);
    await this.audit.record('person.verified', id, { by: 'desk' });
  }

  private async addEmail(sitting: OpenSitting, account: RollAccountJson, email: string | null): Promise<void> {
    if (!account.email.endsWith(NO_EMAIL_SUFFIX) || email === null) throw new Refusal('desk_has_account');
    if (!(await this.accounts.changeEmail(account.id, email))) throw new Refusal('desk_account_taken');
    await this.sittings.record(sitting, 'linked', account.id);
  }
}
