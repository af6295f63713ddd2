import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { dueWithinMs, type Concern } from '../domain/reasons.ts';
import type { WatchSettings } from '../domain/settings.ts';
import { watchedTermsIn } from '../domain/watching.ts';
import { queueWatched, writeWatchSettings } from './content-watch.statements.ts';
import type { ContentRef } from './moderated-content.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { ModerationSettingsRow } from './moderation-settings.entity.ts';

/** Something that was just published or reworded. */
interface PublishedText extends ContentRef {
  author: string;
  text: string;
}

/** Looks at what is published: words of the tenant's list and first posts go into the queue, and stay published. */
@Injectable()
export class ContentWatch {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contents: ModeratedContents,
  ) {}

  async settings(): Promise<WatchSettings> {
    const row = await this.tx.findOne(ModerationSettingsRow, {});
    return { words: row?.words ?? [], firstPosts: row?.firstPosts ?? false };
  }

  async change({ words, firstPosts }: WatchSettings): Promise<WatchSettings> {
    const distinct = [...new Set(words)];
    await this.tx.run(writeWatchSettings, { words: distinct, firstPosts });
    await this.audit.record('moderation.settings_changed', null, { words: distinct.length, firstPosts });
    return { words: distinct, firstPosts };
  }

  /** Queues what should be looked at. Costs a statement only where there is something to queue. */
  async check({ id, what, within, author, text }: PublishedText, settings: WatchSettings | null): Promise<void> {
    if (!settings) return;
    const words = watchedTermsIn(text, settings.words);
    const isFirst = settings.firstPosts && (await this.contents.isFirstOf(author, what));
    const concerns: Concern[] = [...(words.length ? (['watched_word'] as const) : []), ...(isFirst ? (['first_post'] as const) : [])];
    if (!concerns.length) return;
    const now = this.clock.now();
    const due = new Date(now.getTime() + dueWithinMs('watched_word'));
    await this.tx.run(queueWatched, { id, what, withinKind: within.kind, within: within.id, author, concerns, words, now, due });
  }
}
