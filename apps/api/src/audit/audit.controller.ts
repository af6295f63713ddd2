import { Controller } from '@nestjs/common';
import { audit } from '@participa/contract/platform.ts';
import type { Asked } from '@participa/contract/route.ts';
import { toCursor } from '@participa/domain/paging.ts';
import { keyAfter } from '../platform/cursor.ts';
import { Database } from '../platform/database/database.ts';
import { Input } from '../platform/http/asker.ts';
import { Serve } from '../platform/http/serve.ts';

interface DeedSql {
  id: string;
  at: Date;
  action: string;
  actor_id: string | null;
  actor_name: string | null;
  subject_id: string | null;
  facts: Record<string, string | number | boolean>;
}

@Controller()
export class AuditController {
  constructor(private readonly database: Database) {}

  @Serve(audit.list)
  async list(@Input() { query }: Asked<typeof audit.list>) {
    const after = keyAfter(query.after, ['uuid']);
    const rows = await this.database.now.rows<DeedSql>(
      `SELECT a.id, a.at, a.action, a.actor_id, p.name AS actor_name, a.subject_id, a.facts
         FROM audit_log a LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.actor_id
        WHERE a.tenant_id = $1 AND ($2::text IS NULL OR a.action = $2) AND ($3::uuid IS NULL OR a.actor_id = $3)
          AND ($4::uuid IS NULL OR a.subject_id = $4) AND ($5::uuid IS NULL OR a.id < $5)
        ORDER BY a.id DESC LIMIT $6`,
      [query.action ?? null, query.actor ?? null, query.subject ?? null, after?.[0] ?? null, query.take + 1],
    );
    const items = rows.slice(0, query.take).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      action: row.action,
      actor: row.actor_id && row.actor_name ? { id: row.actor_id, name: row.actor_name } : null,
      subject: row.subject_id,
      facts: row.facts,
    }));
    return { items, next: rows.length > query.take ? toCursor([items.at(-1)!.id]) : null };
  }
}
