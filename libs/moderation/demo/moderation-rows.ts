import { tracks, dueWithinMs, trackOf, type Concern } from '../domain/reasons.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { present } from '@participa/base/present.ts';
import type { Chance } from '@participa/base/chance.ts';
import type { ModerationRows } from './row-types.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import type { DemoReported } from './story.ts';

/** What telling a report needs of the city around it. */
export interface ModerationTools {
  now: number;
  chance: Chance;
  id(at: number): string;
  proposal: { id: string; author_id: string; title: string; body: string };
  person(key: string): PersonRows;
  anybody: readonly PersonRows[];
  moderator: PersonRows;
}

/** The comment that a report adds to the story: a row of `comments`. */
interface ReportedCommentRow {
  id: string;
  subject_kind: string;
  subject_id: string;
  parent_id: null;
  depth: number;
  author_id: string;
  body: string;
  stance: null;
  up: number;
  down: number;
  replies: number;
  created_at: string;
  hidden_at: string | null;
  hiding_id: string | null;
}

/** What was reported: a comment of the story, or the proposal itself. */
interface ReportedContent {
  id: string;
  what: 'comment' | 'proposal';
  author: string;
}

/** The decision of the story, with the place it got among the rows. */
type Decided = NonNullable<DemoReported['decision']> & { id: string; at: string };

/** Tells one thing that was reported, what was decided about it, and the appeal that waits; the comment it adds, if any, comes with it. */
export function moderationRows(
  reported: DemoReported,
  { now, chance, id, proposal, person, anybody, moderator }: ModerationTools,
): { rows: ModerationRows; comment: ReportedCommentRow | undefined } {
  const ago = (days: number) => now - Math.round(days * DAY_MS);
  const iso = (days: number) => new Date(ago(days)).toISOString();
  const { comment, reports, decision, appeal } = reported;
  const [silent, ...reporters] = chance
    .some(
      anybody.filter((each) => each.id !== proposal.author_id),
      reports.length + 1,
    )
    .map((each) => each.id);
  const content: ReportedContent = comment
    ? { id: id(ago(comment.daysAgo)), what: 'comment', author: comment.by === null ? present(silent) : person(comment.by).id }
    : { id: proposal.id, what: 'proposal', author: proposal.author_id };
  const decided = decision && { ...decision, id: id(ago(decision.daysAgo)), at: iso(decision.daysAgo) };
  const opened = iso(present(reports[0], 'The first report').daysAgo);
  const rows: ModerationRows = {
    items: [itemRow(content, proposal.id, { reports, decided, opened, ago })],
    reports: reports.map(({ reason, daysAgo, text, anonymous }, at) => ({
      item_id: content.id,
      reporter: bytesText(chance),
      person_id: anonymous ? null : present(reporters[at]),
      track: trackOf(reason),
      reason,
      text: text ?? null,
      folded: false,
      at: iso(daysAgo),
    })),
    decisions: decided
      ? [
          {
            ...decisionRow(decided, content, opened),
            batch: id(ago(decided.daysAgo)),
            within_id: proposal.id,
            title: proposal.title,
            body: comment?.text ?? proposal.body,
            decided_by: moderator.id,
          },
        ]
      : [],
    appeals: appeal && decided ? [{ decision_id: decided.id, against: moderator.id, text: appeal.text, at: iso(appeal.daysAgo) }] : [],
  };
  return {
    rows,
    comment: comment && commentRow(content, proposal.id, { text: comment.text, createdAt: iso(comment.daysAgo), hidden: hiding(decided) }),
  };
}

const bytesText = (chance: Chance): string => `\\x${[...chance.bytes(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

const hiding = (decided: Decided | undefined): Decided | undefined => (decided?.action === 'hide' ? decided : undefined);

function itemRow(
  { id, what, author }: ReportedContent,
  proposal: string,
  details: Pick<DemoReported, 'reports'> & { decided: Decided | undefined; opened: string; ago: (days: number) => number },
): ModerationRows['items'][number] {
  const { reports, decided, opened, ago } = details;
  const concerns: Concern[] = [...new Set(reports.map(({ reason }) => reason))];
  const track = present(
    tracks.find((each) => concerns.some((concern) => trackOf(concern) === each)),
    'The track of a report',
  );
  const due = Math.min(...reports.map(({ reason, daysAgo }) => ago(daysAgo) + dueWithinMs(reason)));
  return {
    id,
    what,
    within_kind: 'proposal',
    within_id: proposal,
    author_id: author,
    track,
    urgency: track === 'violence' ? 0 : 1,
    concerns,
    reports: reports.length,
    words: [],
    opened_at: opened,
    due_at: new Date(due).toISOString(),
    state: decided ? stateAfter[decided.action] : 'open',
    cleared: decided?.action === 'dismiss',
    taken_by: null,
    decided_at: decided?.at ?? null,
  };
}

const stateAfter = { hide: 'hidden', dismiss: 'dismissed' } as const;

function decisionRow({ id, action, rule, facts, at }: Decided, content: ReportedContent, waitedSince: string) {
  return {
    id,
    item_id: content.id,
    what: content.what,
    within_kind: 'proposal',
    person_id: content.author,
    action,
    rule: rule ?? null,
    facts: facts ?? null,
    at,
    waited_since: waitedSince,
    was: 'open',
  };
}

function commentRow(
  { id, author }: ReportedContent,
  proposal: string,
  { text, createdAt, hidden }: { text: string; createdAt: string; hidden: Decided | undefined },
): ReportedCommentRow {
  return {
    id,
    subject_kind: 'proposal',
    subject_id: proposal,
    parent_id: null,
    depth: 1,
    author_id: author,
    body: text,
    stance: null,
    up: 0,
    down: 0,
    replies: 0,
    created_at: createdAt,
    hidden_at: hidden?.at ?? null,
    hiding_id: hidden?.id ?? null,
  };
}
