import { Injectable } from '@nestjs/common';
import type { DeskAccount } from '../domain/sitting.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { NO_EMAIL_SUFFIX, Sittings, type OpenSitting } from './sittings.ts';

/** The account of somebody who is present. */
@Injectable()
export class DeskAccounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sittings: Sittings,
  ) {}

  /**
   * Links the account with this address to her entry on the roll, or opens one. An address that is not confirmed may be anybody's, and an
   * account that proved another entry is another person's. Who was given an account without an address gets one when she brings it.
   */
  async linkOrOpen(sitting: OpenSitting, { name, email }: DeskAccount): Promise<void> {
    if (sitting.account) return this.addEmail(sitting, email);
    const [known] =
      email === null
        ? []
        : await this.database.now.rows<{ id: string; free: boolean }>(
            `SELECT id, email_confirmed_at IS NOT NULL AND roll_key IS NULL AS free FROM people WHERE tenant_id = $1 AND email = $2 FOR UPDATE`,
            [email],
          );
    if (known && !known.free) throw new Refusal('desk_account_taken');
    const id = known?.id ?? this.clock.id();
    const now = this.clock.now();
    if (known)
      await this.database.now.rows(
        `UPDATE people SET roll_key = $3, born = $4, zone = $5, verified_at = $6 WHERE tenant_id = $1 AND id = $2`,
        [id, sitting.roll_key, sitting.born, sitting.zone, now],
      );
    else
      await this.database.now.rows(
        `INSERT INTO people (tenant_id, id, email, name, roles, created_at, roll_key, born, zone, verified_at) VALUES ($1, $2, $3, $4, '{resident}', $5, $6, $7, $8, $5)`,
        [id, email ?? `${id}${NO_EMAIL_SUFFIX}`, name, now, sitting.roll_key, sitting.born, sitting.zone],
      );
    await this.sittings.record(sitting, known ? 'linked' : 'registered', id);
    await this.audit.record('person.verified', id, { by: 'desk' });
  }

  private async addEmail({ account, ...sitting }: OpenSitting, email: string | null): Promise<void> {
    if (!account?.email.endsWith(NO_EMAIL_SUFFIX) || email === null) throw new Refusal('desk_has_account');
    const [taken] = await this.database.now.rows(`SELECT 1 FROM people WHERE tenant_id = $1 AND email = $2`, [email]);
    if (taken) throw new Refusal('desk_account_taken');
    await this.database.now.rows(`UPDATE people SET email = $3 WHERE tenant_id = $1 AND id = $2`, [account.id, email]);
    await this.sittings.record({ ...sitting, account }, 'linked', account.id);
  }
}
