import { tracks, dueWithinMs, trackOf, type Concern } from '../domain/reasons.ts';
import { DAY_MS } from '@participa/base/duration.ts';
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

/** Tells one thing that was reported, what was decided about it, and the appeal that waits; the comment it adds, if any, comes with it. */
export function moderationRows(
  reported: DemoReported,
  { now, chance, id, proposal, person, anybody, moderator }: ModerationTools,
): { rows: ModerationRows; comment: ReportedCommentRow | undefined } {
  const ago = (days: number) => now - Math.round(days * DAY_MS);
  const iso = (days: number) => new Date(ago(days)).toISOString();
  const bytes = () => `\\x${[...chance.bytes(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const others = chance.some(
    anybody.filter(({ id }) => id !== proposal.author_id),
    reported.reports.length + 1,
  );
  const author = reported.comment ? (reported.comment.by === null ? others[0]!.id : person(reported.comment.by).id) : proposal.author_id;
  const item = reported.comment ? id(ago(reported.comment.daysAgo)) : proposal.id;
  const what = reported.comment ? 'comment' : 'proposal';
  const concerns: Concern[] = [...new Set(reported.reports.map(({ reason }) => reason))];
  const track = tracks.find((each) => concerns.some((concern) => trackOf(concern) === each))!;
  const [opened, due] = [
    ago(reported.reports[0]!.daysAgo),
    Math.min(...reported.reports.map(({ reason, daysAgo }) => ago(daysAgo) + dueWithinMs(reason))),
  ];
  const { decision, appeal } = reported;
  const decided = decision && { id: id(ago(decision.daysAgo)), at: iso(decision.daysAgo) };
  const hidden = decision?.action === 'hide' ? decided : undefined;
  const rows: ModerationRows = {
    items: [
      {
        id: item,
        what,
        within_kind: 'proposal',
        within_id: proposal.id,
        author_id: author,
        track,
        urgency: track === 'violence' ? 0 : 1,
        concerns,
        reports: reported.reports.length,
        words: [],
        opened_at: new Date(opened).toISOString(),
        due_at: new Date(due).toISOString(),
        state: hidden ? 'hidden' : decided ? 'dismissed' : 'open',
        cleared: decision?.action === 'dismiss',
        taken_by: null,
        decided_at: decided?.at ?? null,
      },
    ],
    reports: reported.reports.map(({ reason, daysAgo, text, anonymous }, at) => ({
      item_id: item,
      reporter: bytes(),
      person_id: anonymous ? null : others[at + 1]!.id,
      track: trackOf(reason),
      reason,
      text: text ?? null,
      folded: false,
      at: iso(daysAgo),
    })),
    decisions:
      decision && decided
        ? [
            {
              id: decided.id,
              batch: id(ago(decision.daysAgo)),
              item_id: item,
              what,
              within_kind: 'proposal',
              within_id: proposal.id,
              person_id: author,
              action: decision.action,
              rule: decision.rule ?? null,
              facts: decision.facts ?? null,
              title: proposal.title,
              body: reported.comment?.text ?? proposal.body,
              at: decided.at,
              decided_by: moderator.id,
              waited_since: new Date(opened).toISOString(),
              was: 'open',
            },
          ]
        : [],
    appeals: appeal && decided ? [{ decision_id: decided.id, against: moderator.id, text: appeal.text, at: iso(appeal.daysAgo) }] : [],
  };
  const comment = reported.comment && {
    id: item,
    subject_kind: 'proposal',
    subject_id: proposal.id,
    parent_id: null,
    depth: 1,
    author_id: author,
    body: reported.comment.text,
    stance: null,
    up: 0,
    down: 0,
    replies: 0,
    created_at: iso(reported.comment.daysAgo),
    hidden_at: hidden?.at ?? null,
    hiding_id: hidden?.id ?? null,
  };
  return { rows, comment };
}
