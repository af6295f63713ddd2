import { Injectable } from '@nestjs/common';
import type { Process } from '../domain/process.ts';
import type { Language } from '@participa/base/language.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { variantFor } from '@participa/base/language.ts';
import { loadTexts } from '@participa/base/texts.ts';
import { processesMailTexts } from '../texts/texts.ts';
import { Mailer } from '@participa/notifications/api/mailer.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';

/** Who follows a process, and what they are told of it. */
@Injectable()
export class Followers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /** Makes `following` true of this person, whatever it was. A draft is not there to be followed. */
  async setFollowing(process: string, person: string, following: boolean): Promise<{ following: boolean }> {
    const [there] = await this.database.now.rows(`SELECT FROM processes WHERE tenant_id = $1 AND id = $2 AND state <> 'draft'`, [process]);
    orNotFound(there);
    if (following)
      await this.database.now.rows(
        `INSERT INTO process_followers (tenant_id, process_id, person_id, since) VALUES ($1, $2, $3, $4) ON CONFLICT (tenant_id, process_id, person_id) DO NOTHING`,
        [process, person, this.clock.now()],
      );
    else
      await this.database.now.rows(`DELETE FROM process_followers WHERE tenant_id = $1 AND process_id = $2 AND person_id = $3`, [
        process,
        person,
      ]);
    return { following };
  }

  /** A mail to each of them with a confirmed address, in the language of her account. */
  async notify(
    { id, title }: Pick<Process, 'id' | 'title'>,
    change: 'amended' | 'suspended' | 'resumed' | 'cancelled',
    reason: string,
    tenant: Tenant,
  ): Promise<void> {
    const people = await this.database.now.rows<{ email: string; language: Language | null }>(
      `SELECT a.email, a.language FROM process_followers f JOIN people a ON a.tenant_id = f.tenant_id AND a.id = f.person_id
        WHERE f.tenant_id = $1 AND f.process_id = $2 AND a.email_confirmed_at IS NOT NULL ORDER BY a.id`,
      [id],
    );
    await this.mailer.writeAll(
      await Promise.all(
        people.map(async ({ email, language }) => {
          const mails = await loadTexts(processesMailTexts, language ? variantFor(tenant, language, null) : tenant.variant);
          return { to: email, ...mails.process(tenant.name, title, change, reason) };
        }),
      ),
    );
  }
}
