import { Controller } from '@nestjs/common';
import { audit } from '@participa/platform/contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { toCursor } from '@participa/base/paging.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';

interface DeedSql {
  id: string;
  at: Date;
  action: string;
  actor_id: string | null;
  actor_name: string | null;
  subject_id: string | null;
  facts: Record<string, string | number | boolean>;
}
type Narrowed = Pick<Asked<typeof audit.list>['query'], 'action' | 'actor' | 'subject' | 'from' | 'to'>;

/** The longest file, in lines. */
const LINES = 100_000;

@Controller()
export class AuditController {
  constructor(private readonly database: Database) {}

  @Serve(audit.list)
  async list(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof audit.list>) {
    const rows = await this.deeds(query, tenant.timeZone, keyAfter(query.after, ['uuid'])?.[0], query.take + 1);
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

  @Serve(audit.file)
  async file(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof audit.file>): Promise<FileAnswer> {
    const rows = await this.deeds(query, tenant.timeZone, undefined, LINES);
    const lines = rows.map(({ at, action, actor_name, actor_id, subject_id, facts }) => [
      at.toISOString(),
      action,
      actor_name,
      actor_id,
      subject_id,
      JSON.stringify(facts),
    ]);
    return {
      name: 'audit.csv',
      type: 'text/csv; charset=utf-8',
      content: writeCsv([['at', 'action', 'actor', 'actor_id', 'subject_id', 'facts'], ...lines]),
    };
  }

  /** Days are the government's own: from the first moment of `from` until the last one of `to`. */
  private deeds(
    { action, actor, subject, from, to }: Narrowed,
    timeZone: string,
    after: string | number | undefined,
    most: number,
  ): Promise<DeedSql[]> {
    return this.database.now.rows<DeedSql>(
      `SELECT a.id, a.at, a.action, a.actor_id, p.name AS actor_name, a.subject_id, a.facts
         FROM audit_log a LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.actor_id
        WHERE a.tenant_id = $1 AND ($2::text IS NULL OR a.action = $2) AND ($3::uuid IS NULL OR a.actor_id = $3)
          AND ($4::uuid IS NULL OR a.subject_id = $4) AND ($5::uuid IS NULL OR a.id < $5)
          AND ($6::date IS NULL OR a.at >= $6::date::timestamp AT TIME ZONE $8) AND ($7::date IS NULL OR a.at < ($7::date + 1)::timestamp AT TIME ZONE $8)
        ORDER BY a.id DESC LIMIT $9`,
      [action ?? null, actor ?? null, subject ?? null, after ?? null, from ?? null, to ?? null, timeZone, most],
    );
  }
}
