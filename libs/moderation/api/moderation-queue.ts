import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import type { moderation } from '../contract.ts';
import type { QueueCase, QueueItem } from '../domain/queue.ts';
import { ModeratedContents } from './moderated-contents.ts';
import type { ModeratedContent } from './moderated-content.ts';
import { decidedOrder, queueCase, queuePage, waitingOrder } from './moderation-queue.statements.ts';

type Query = RouteInput<typeof moderation.queue>['query'];
type ItemSql = RowOf<typeof queuePage>;

/** How much of a text a list shows. */
const EXCERPT_CHARACTERS = 600;

@Injectable()
export class ModerationQueue {
  constructor(
    private readonly tx: Tx,
    private readonly contents: ModeratedContents,
  ) {}

  /** What waits by urgency and deadline, or what is decided, the latest first: one statement, and one for each kind of content in it. */
  async page({ state, track, concern, what, mine, take, after }: Query, me: string) {
    const waiting = state === 'open';
    const shape = { waiting, later: after !== undefined, track: track !== undefined, concern: concern !== undefined };
    const page = queuePage({ ...shape, what: what !== undefined, mine: mine !== undefined });
    const given = { ...(track && { track }), ...(concern && { concern }), ...(what && { what }) };
    const order = waiting ? waitingOrder : decidedOrder;
    const rows = await this.tx.rows(page, { state, ...given, me, take: take + 1, ...afterArgs(order, after) });
    const { items, next } = pageOf(rows, take, (row) =>
      waiting ? [row.urgency, row.due_at.toISOString(), row.id] : [row.decided_at?.toISOString() ?? '', row.id],
    );
    const contents = await this.contents.read(items, EXCERPT_CHARACTERS);
    const contentOf = new Map(contents.map((content) => [content.id, content]));
    return { items: items.map((item) => toItem(item, orNotFound(contentOf.get(item.id)))), next };
  }

  /** One content with everything about it. */
  async one(id: string, me: string): Promise<QueueCase> {
    const item = await this.tx.one(queueCase, { item: id });
    const [content] = await this.contents.read([item]);
    return {
      ...toItem(item, orNotFound(content)),
      authorSince: new Date(item.account.since).toISOString(),
      authorHidden: item.author_hidden,
      authorBlockedUntil: item.account.blockedUntil && new Date(item.account.blockedUntil).toISOString(),
      mine: item.author.id === me,
      said: item.said.map(withIsoTime),
      decisions: item.decisions.map(withIsoTime),
    };
  }
}

const withIsoTime = <Line extends { at: string }>(line: Line): Line => ({ ...line, at: new Date(line.at).toISOString() });

const toItem = (row: ItemSql, { title, body, inReview }: ModeratedContent): QueueItem => ({
  id: row.id,
  what: row.what,
  proposal: row.within_id,
  title,
  text: body,
  author: row.author,
  track: row.track,
  concerns: row.concerns,
  reports: row.reports,
  words: row.words,
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  state: row.state,
  takenBy: row.taker,
  inReview: inReview !== null,
});
