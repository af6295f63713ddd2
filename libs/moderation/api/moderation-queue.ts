import { Injectable } from '@nestjs/common';
import type { moderation } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import type { DecisionLine, QueueCase } from '../domain/queue.ts';
import type { Reason } from '../domain/reasons.ts';
import { toCursor } from '@participa/base/paging.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { itemColumns, itemTables, toItem, type ItemSql } from './queue-reading.ts';

type Query = RouteInput<typeof moderation.queue>['query'];
interface CaseSql extends ItemSql {
  author_since: Date;
  author_hidden: number;
  author_blocked_until: Date | null;
  said: { reason: Reason; text: string | null; at: string; signed: boolean }[];
  decisions: (Omit<DecisionLine, 'at'> & { at: string })[];
}

/** How much of a text a list shows, how many reports and decisions one thing. */
const EXCERPT_CHARACTERS = 600;
const MAX_HISTORY_LINES = 100;

@Injectable()
export class ModerationQueue {
  constructor(private readonly database: Database) {}

  /** What waits by urgency and deadline; what is decided, the latest first. */
  async page({ state, track, concern, what, mine, take, after }: Query, me: string) {
    const waiting = state === 'open';
    const key = keyAfter(after, waiting ? ['int', 'timestamptz', 'uuid'] : ['timestamptz', 'uuid']);
    const parameters: unknown[] = [state, track ?? null, concern ?? null, what ?? null, mine ? me : null, take + 1];
    const add = (value: unknown) => `$${parameters.push(value) + 1}`;
    const cursorValues =
      key &&
      (waiting
        ? `(${add(key[0])}::int, ${add(key[1])}::timestamptz, ${add(key[2])}::uuid)`
        : `(${add(key[0])}::timestamptz, ${add(key[1])}::uuid)`);
    const cursorCondition = cursorValues
      ? `AND ${waiting ? '(i.urgency, i.due_at, i.id) >' : '(i.decided_at, i.id) <'} ${cursorValues}`
      : '';
    const rows = await this.database.now.rows<ItemSql>(
      `SELECT ${itemColumns(EXCERPT_CHARACTERS)} FROM ${itemTables}
        WHERE i.tenant_id = $1 AND p.tenant_id = $1 AND i.state = $2 AND ($3::text IS NULL OR i.track = $3) AND ($4::text IS NULL OR $4 = ANY(i.concerns))
          AND ($5::text IS NULL OR i.what = $5) AND ($6::uuid IS NULL OR i.taken_by = $6) ${cursorCondition}
        ORDER BY ${waiting ? 'i.urgency, i.due_at, i.id' : 'i.decided_at DESC, i.id DESC'} LIMIT $7`,
      parameters,
    );
    const items = rows.slice(0, take);
    const last = items.at(-1);
    const keyOf = (row: ItemSql) => (waiting ? [row.urgency, row.due_at.toISOString(), row.id] : [row.decided_at!.toISOString(), row.id]);
    return { items: items.map(toItem), next: rows.length > take && last ? toCursor(keyOf(last)) : null };
  }

  /** One thing with everything about it, in one statement. */
  async one(id: string, me: string): Promise<QueueCase> {
    const [row] = await this.database.now.rows<CaseSql>(
      `SELECT ${itemColumns(undefined)}, w.created_at AS author_since, w.blocked_until AS author_blocked_until,
              (SELECT count(*)::int FROM moderation_items h WHERE h.tenant_id = $1 AND h.author_id = i.author_id AND h.state = 'hidden') AS author_hidden,
              (SELECT coalesce(json_agg(json_build_object('reason', r.reason, 'text', r.text, 'at', r.at, 'signed', r.person_id IS NOT NULL) ORDER BY r.at DESC), '[]')
                 FROM (SELECT * FROM moderation_reports WHERE tenant_id = $1 AND item_id = $2 ORDER BY at DESC LIMIT ${MAX_HISTORY_LINES}) r) AS said,
              (SELECT coalesce(json_agg(json_build_object('id', d.id, 'action', d.action, 'rule', d.rule, 'facts', d.facts, 'at', d.at, 'undone', d.over_at IS NOT NULL,
                        'by', (SELECT json_build_object('id', a.id, 'name', a.name) FROM people a WHERE a.tenant_id = $1 AND a.id = d.decided_by)) ORDER BY d.at DESC), '[]')
                 FROM (SELECT * FROM moderation_decisions WHERE tenant_id = $1 AND item_id = $2 ORDER BY at DESC LIMIT ${MAX_HISTORY_LINES}) d) AS decisions
         FROM ${itemTables} JOIN people w ON w.tenant_id = i.tenant_id AND w.id = i.author_id
        WHERE i.tenant_id = $1 AND p.tenant_id = $1 AND w.tenant_id = $1 AND i.id = $2`,
      [id],
    );
    const item = orNotFound(row);
    const exact = <T extends { at: string }>(each: T): T => ({ ...each, at: new Date(each.at).toISOString() });
    return {
      ...toItem(item),
      authorSince: item.author_since.toISOString(),
      authorHidden: item.author_hidden,
      authorBlockedUntil: item.author_blocked_until?.toISOString() ?? null,
      mine: item.author.id === me,
      said: item.said.map(exact),
      decisions: item.decisions.map(exact),
    };
  }
}
