import { bool, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { Concern } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';

export const writeWatchSettings = sql({
  name: 'moderation.writeWatchSettings',
  params: { words: text.array, firstPosts: bool },
  text: `
    INSERT INTO moderation_settings (tenant_id, words, first_posts) VALUES ($tenant, $words, $firstPosts)
    ON CONFLICT (tenant_id) DO UPDATE SET words = excluded.words, first_posts = excluded.first_posts`,
});

/** Queues a content. One that waits keeps its deadline and its reports; a reworded text that was dismissed waits again. */
export const queueWatched = sql({
  name: 'moderation.queueWatched',
  params: {
    id: uuid,
    what: text.as<Subject>(),
    withinKind: text,
    within: uuid,
    author: uuid,
    concerns: text.array.as<Concern[]>(),
    words: text.array,
    now: timestamptz,
    due: timestamptz,
  },
  text: `
    INSERT INTO moderation_items AS i (tenant_id, id, what, within_kind, within_id, author_id, track, urgency, concerns, reports, words,
           opened_at, due_at, state, cleared)
    VALUES ($tenant, $id, $what, $withinKind, $within, $author, 'norms', 1, $concerns, 0, $words, $now, $due, 'open', false)
    ON CONFLICT (tenant_id, id) DO UPDATE
       SET words = excluded.words, state = excluded.state, opened_at = excluded.opened_at, due_at = excluded.due_at
     WHERE i.state = 'dismissed' AND i.words <> excluded.words`,
});
