import { Injectable } from '@nestjs/common';
import { dueWithinMs } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';
import type { WatchSettings } from '../domain/settings.ts';
import { watchedTermsIn } from '../domain/watching.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';

/** What a tenant watches for, as a column of a statement that runs anyway; `$1` is the tenant. */
export const watchColumn = `(SELECT json_build_object('words', w.words, 'firstPosts', w.first_posts) FROM moderation_settings w WHERE w.tenant_id = $tenant) AS watch`;

/** Something that was just published or reworded. */
interface PublishedText {
  id: string;
  what: Subject;
  proposal: string;
  author: string;
  text: string;
}

/** Looks at what is published: words of the tenant's list and first posts go into the queue, and stay published. */
@Injectable()
export class ContentWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async settings(): Promise<WatchSettings> {
    const [row] = await this.database.now.rows<{ words: string[]; first_posts: boolean }>(
      `SELECT words, first_posts FROM moderation_settings WHERE tenant_id = $1`,
    );
    return { words: row?.words ?? [], firstPosts: row?.first_posts ?? false };
  }

  async change({ words, firstPosts }: WatchSettings): Promise<WatchSettings> {
    const distinct = [...new Set(words)];
    await this.database.now.rows(
      `INSERT INTO moderation_settings (tenant_id, words, first_posts) VALUES ($1, $2, $3)
       ON CONFLICT (tenant_id) DO UPDATE SET words = excluded.words, first_posts = excluded.first_posts`,
      [distinct, firstPosts],
    );
    await this.audit.record('moderation.settings_changed', null, { words: distinct.length, firstPosts });
    return { words: distinct, firstPosts };
  }

  /** Queues what should be looked at. Costs a statement only where there is something to queue. */
  async check(content: PublishedText, settings: WatchSettings | null): Promise<void> {
    if (!settings) return;
    const terms = watchedTermsIn(content.text, settings.words);
    const first = settings.firstPosts && (await this.isFirstPost(content.author));
    if (!terms.length && !first) return;
    const concerns = [...(terms.length ? ['watched_word'] : []), ...(first ? ['first_post'] : [])];
    const now = this.clock.now();
    // What is queued already keeps its clock and its reports; a reworded text that was dismissed waits again.
    await this.database.now.rows(
      `INSERT INTO moderation_items AS i (tenant_id, id, what, proposal_id, author_id, track, urgency, concerns, reports, words, opened_at, due_at, state, cleared)
       VALUES ($1, $2, $3, $4, $5, 'norms', 1, $6, 0, $7, $8, $9, 'open', false)
       ON CONFLICT (tenant_id, id) DO UPDATE SET words = excluded.words, state = excluded.state, opened_at = excluded.opened_at, due_at = excluded.due_at
        WHERE i.state = 'dismissed' AND i.words <> excluded.words`,
      [
        content.id,
        content.what,
        content.proposal,
        content.author,
        concerns,
        terms,
        now,
        new Date(now.getTime() + dueWithinMs('watched_word')),
      ],
    );
  }

  private async isFirstPost(author: string): Promise<boolean> {
    const rows = await this.database.now.rows(
      `SELECT id FROM (SELECT p.id FROM proposals p WHERE p.tenant_id = $1 AND p.author_id = $2 LIMIT 2) a
       UNION ALL SELECT id FROM (SELECT m.id FROM comments m WHERE m.tenant_id = $1 AND m.author_id = $2 LIMIT 2) b`,
      [author],
    );
    return rows.length <= 1;
  }
}
