import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Reason } from '../domain/reasons.ts';
import { closeItems, decisionsToChange, endDecisions, writeDecisions, type ContentAction } from './decision-records.statements.ts';
import type { ContentRef, ModeratedContent } from './moderated-content.ts';

/** A decision as it is kept. */
export type DecisionSql = RowOf<typeof decisionsToChange>;

interface DecisionDetails {
  batch: string;
  action: ContentAction;
  rule: Reason | null;
  facts: string | null;
  by: string;
}
/** A content that is decided about, and how it waited. */
export interface WaitingContent {
  content: ModeratedContent;
  was: string;
  waitedSince: Date;
}

/** The record of decisions: each keeps the words that it was about, so that their author can read what was hidden. */
@Injectable()
export class DecisionRecords {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** One decision for each content, in one statement; tells the id of each decision with its content. */
  async write(waiting: readonly WaitingContent[], details: DecisionDetails): Promise<{ decision: string; content: ModeratedContent }[]> {
    const written = waiting.map(({ content }) => ({ decision: this.clock.id(), content }));
    const contents = waiting.map(({ content }) => content);
    await this.tx.run(writeDecisions, {
      ...details,
      now: this.clock.now(),
      ids: written.map(({ decision }) => decision),
      items: contents.map(({ id }) => id),
      whats: contents.map(({ what }) => what),
      withinKinds: contents.map(({ within }) => within.kind),
      withinIds: contents.map(({ within }) => within.id),
      authors: contents.map(({ author }) => author),
      titles: contents.map(({ title }) => title),
      bodies: contents.map(({ body }) => body),
      waited: waiting.map(({ waitedSince }) => waitedSince),
      states: waiting.map(({ was }) => was),
      reviews: contents.map(({ inReview }) => inReview),
    });
    return written;
  }

  /** Decisions of a batch or about a content, held until the end. */
  lock(by: 'id' | 'batch' | 'item_id', value: string): Promise<DecisionSql[]> {
    return this.tx.rows(decisionsToChange({ by }), { value });
  }

  /** From now on these hold no more. */
  async end(ids: readonly string[]): Promise<void> {
    await this.tx.run(endDecisions, { ids, now: this.clock.now() });
  }

  /** Takes contents out of those that wait. What a moderator has cleared, no single report folds again. */
  async closeItems(items: readonly string[], state: 'hidden' | 'dismissed'): Promise<void> {
    await this.tx.run(closeItems, { items, state, cleared: state === 'dismissed', now: this.clock.now() });
  }
}

/** The content that a decision is about; undefined for a decision about an account. */
export const contentOf = ({ item_id: id, what, within_kind: kind, within_id: within }: DecisionSql): ContentRef | undefined =>
  id && what && kind && within ? { id, what, within: { kind, id: within } } : undefined;
