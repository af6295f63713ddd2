import type { QueueItem, QueueState } from '../domain/queue.ts';
import type { Concern, Track } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';

/** A thing of the queue, as the hand-written statements select it. */
export interface ItemSql {
  id: string;
  what: Subject;
  proposal: string;
  title: string;
  text: string;
  author: { id: string; name: string };
  track: Track;
  urgency: number;
  concerns: Concern[];
  reports: number;
  words: string[];
  opened_at: Date;
  due_at: Date;
  decided_at: Date | null;
  state: QueueState;
  taker: { id: string; name: string } | null;
  in_review: boolean;
}

/** The select list that gives `ItemSql` of items `i`, proposals `p` and comments `m`; `$1` is the tenant. */
export const itemColumns = (letters: number | undefined): string => {
  const body = 'coalesce(m.body, p.body)';
  const somebody = (column: string) =>
    `(SELECT json_build_object('id', a.id, 'name', a.name) FROM people a WHERE a.tenant_id = $1 AND a.id = ${column})`;
  return `i.id, i.what, i.proposal_id AS proposal, p.title, ${letters ? `left(${body}, ${letters})` : body} AS text, ${somebody('i.author_id')} AS author, i.track, i.urgency,
    i.concerns, i.reports, i.words, i.opened_at, i.due_at, i.decided_at, i.state, ${somebody('i.taken_by')} AS taker,
    coalesce(m.in_review_since, CASE WHEN m.id IS NULL THEN p.in_review_since END) IS NOT NULL AS in_review`;
};

/** Where `itemColumns` are selected from. */
export const itemTables = `moderation_items i JOIN proposals p ON p.tenant_id = i.tenant_id AND p.id = i.proposal_id
  LEFT JOIN comments m ON m.tenant_id = i.tenant_id AND m.id = i.id`;

export const toItem = (row: ItemSql): QueueItem => ({
  id: row.id,
  what: row.what,
  proposal: row.proposal,
  title: row.title,
  text: row.text,
  author: row.author,
  track: row.track,
  concerns: row.concerns,
  reports: row.reports,
  words: row.words,
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  state: row.state,
  takenBy: row.taker,
  inReview: row.in_review,
});
