import { Controller } from '@nestjs/common';
import { audit } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { events } from './audit.statements.ts';

type EventSql = RowOf<typeof events>;
type Narrowed = Pick<Asked<typeof audit.list>['query'], 'action' | 'actor' | 'subject' | 'from' | 'to'>;

/** The longest file, in lines. */
const LINES = 100_000;

@Controller()
export class AuditController {
  constructor(private readonly tx: Tx) {}

  @Serve(audit.list)
  async list(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof audit.list>) {
    const rows = await this.deeds(query, tenant.timeZone, keyAfter(query.after, ['uuid'])?.[0], query.take + 1);
    const { items, next } = pageOf(rows, query.take, ({ id }) => [id]);
    return { items: items.map(toEvent), next };
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
  ): Promise<EventSql[]> {
    return this.tx.rows(events, {
      action: action ?? null,
      actor: actor ?? null,
      subject: subject ?? null,
      before: after ?? null,
      from: from ?? null,
      to: to ?? null,
      timeZone,
      take: most,
    });
  }
}

const toEvent = (row: EventSql) => ({
  id: row.id,
  at: row.at.toISOString(),
  action: row.action,
  actor: row.actor_id && row.actor_name ? { id: row.actor_id, name: row.actor_name } : null,
  subject: row.subject_id,
  facts: row.facts,
});
