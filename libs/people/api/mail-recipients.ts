import { Injectable } from '@nestjs/common';
import type { Role } from '@participa/base/roles.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { recipientsById, recipientsWithRole } from './mail-recipients.statements.ts';

export type MailRecipient = RowOf<typeof recipientsById>;

/** Addresses and languages of people, for rooms that write mails. */
@Injectable()
export class MailRecipients {
  constructor(private readonly tx: Tx) {}

  byId(people: readonly string[]): Promise<MailRecipient[]> {
    return this.tx.rows(recipientsById, { people });
  }

  withRole(role: Role, take: number): Promise<MailRecipient[]> {
    return this.tx.rows(recipientsWithRole, { role, take });
  }
}
