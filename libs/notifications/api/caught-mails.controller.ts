import { Controller } from '@nestjs/common';
import { inbox } from '../contract.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Serve } from '@participa/platform/http/serve.ts';

/** Development's inbox: what was caught instead of sent, the latest first. */
@Controller()
export class CaughtMailsController {
  constructor(private readonly database: Database) {}

  @Serve(inbox.list)
  async list() {
    const rows = await this.database.now.rows<{ id: string; at: Date; to: string; subject: string; text: string }>(
      `SELECT id, at, recipient AS "to", subject, body AS text FROM caught_mails WHERE tenant_id = $1 ORDER BY id DESC LIMIT 50`,
    );
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }
}
