import { Controller } from '@nestjs/common';
import { audit } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { ActorNames } from './actor-names.ts';
import { events } from './audit.statements.ts';

/** An event with the name of who acted, where somebody did. */
type EventSql = RowOf<typeof events> & { actor_name: string | null };
type AuditFilter = Pick<RouteInput<typeof audit.list>['query'], 'action' | 'actor' | 'subject' | 'from' | 'to'>;

/** The longest file, in lines. */
const MAX_FILE_LINES = 100_000;

@Controller()
export class AuditController {
  constructor(
    private readonly tx: Tx,
    private readonly manifests: Manifests,
    private readonly actors: ActorNames,
  ) {}

  @Serve(audit.list)
  async list(@CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof audit.list>) {
    const rows = await this.auditEvents(query, tenant.timeZone, keyAfter(query.after, ['uuid'])?.[0], query.take + 1);
    const { items, next } = pageOf(rows, query.take, ({ id }) => [id]);
    return { items: items.map(toEvent), next };
  }

  @Serve(audit.actions)
  actions(@CurrentRequester() { language }: Requester) {
    return { items: this.manifests.namedAuditEvents(language) };
  }

  @Serve(audit.file)
  async file(@CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof audit.file>): Promise<FileAnswer> {
    const rows = await this.auditEvents(query, tenant.timeZone, undefined, MAX_FILE_LINES);
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
  private async auditEvents(
    { action, actor, subject, from, to }: AuditFilter,
    timeZone: string,
    after: string | number | undefined,
    limit: number,
  ): Promise<EventSql[]> {
    const rows = await this.tx.rows(events, {
      action: action ?? null,
      actor: actor ?? null,
      subject: subject ?? null,
      before: after ?? null,
      from: from ?? null,
      to: to ?? null,
      timeZone,
      take: limit,
    });
    const names = await this.actors.of(rows.map(({ actor_id }) => actor_id));
    return rows.map((row) => ({ ...row, actor_name: (row.actor_id && names.get(row.actor_id)) ?? null }));
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
