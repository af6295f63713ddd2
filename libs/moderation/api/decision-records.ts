import { Injectable } from '@nestjs/common';
import { Audit, type GivenFacts } from '@participa/audit/api/audit.ts';
import type { AuditAction } from '@participa/audit/domain/audit-event.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Subject } from '../domain/report.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { ModeratedContent } from './moderated-contents.ts';

/** A decision as it is kept. */
export interface DecisionSql {
  id: string;
  batch: string;
  item_id: string | null;
  what: Subject | null;
  person_id: string;
  action: 'hide' | 'dismiss' | 'restore' | 'block';
  at: Date;
  decided_by: string;
  was: string | null;
  was_in_review: Date | null;
  over_at: Date | null;
}
/** What of the log of acts is moderation's. */
export type ModerationAction = Extract<AuditAction, `moderation.${string}`>;
interface DecisionDetails {
  batch: string;
  action: 'hide' | 'dismiss' | 'restore';
  rule: Reason | null;
  facts: string | null;
  by: string;
}

/** The record of decisions: each with the words it was about as they were, so that its author can read what she answers for. */
@Injectable()
export class DecisionRecords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** One decision for each thing, in one statement. */
  async write(
    of: readonly { content: ModeratedContent; was: string; waitedSince: Date }[],
    { batch, action, rule, facts, by }: DecisionDetails,
  ): Promise<{ id: string; item: string }[]> {
    const written = of.map(({ content }) => ({ id: this.clock.id(), item: content.id }));
    await this.database.now.rows(
      `INSERT INTO moderation_decisions (tenant_id, id, batch, item_id, what, proposal_id, person_id, action, rule, facts, title, body, at, decided_by, waited_since, was, was_in_review)
       SELECT $1, t.id, $2, t.item, t.what, t.proposal, t.author, $3, $4, $5, t.title, t.body, $6, $7, t.waited, t.was, t.review
         FROM unnest($8::uuid[], $9::uuid[], $10::text[], $11::uuid[], $12::uuid[], $13::text[], $14::text[], $15::timestamptz[], $16::text[], $17::timestamptz[])
           AS t (id, item, what, proposal, author, title, body, waited, was, review)`,
      [
        batch,
        action,
        rule,
        facts,
        this.clock.now(),
        by,
        written.map(({ id }) => id),
        of.map(({ content }) => content.id),
        of.map(({ content }) => content.what),
        of.map(({ content }) => content.proposal),
        of.map(({ content }) => content.author),
        of.map(({ content }) => content.title),
        of.map(({ content }) => content.body),
        of.map(({ waitedSince }) => waitedSince),
        of.map(({ was }) => was),
        of.map(({ content }) => content.inReview),
      ],
    );
    return written;
  }

  /** Decisions of a batch or about a thing, held until the end. */
  lock(by: 'id' | 'batch' | 'item_id', value: string): Promise<DecisionSql[]> {
    return this.database.now.rows<DecisionSql>(
      `SELECT id, batch, item_id, what, person_id, action, at, decided_by, was, was_in_review, over_at FROM moderation_decisions WHERE tenant_id = $1 AND ${by} = $2 ORDER BY id FOR UPDATE`,
      [value],
    );
  }

  /** From now on these hold no more. */
  async end(ids: readonly string[]): Promise<void> {
    await this.database.now.rows(`UPDATE moderation_decisions SET over_at = $3 WHERE tenant_id = $1 AND id = ANY($2) AND over_at IS NULL`, [
      ids,
      this.clock.now(),
    ]);
  }

  /** Takes things out of those that wait. What somebody has cleared, no single report folds again. */
  async closeItems(items: readonly string[], state: 'hidden' | 'dismissed'): Promise<void> {
    await this.database.now.rows(
      `UPDATE moderation_items SET state = $3, cleared = $4, decided_at = $5, taken_by = NULL WHERE tenant_id = $1 AND id = ANY($2)`,
      [items, state, state === 'dismissed', this.clock.now()],
    );
  }

  /** A line of the log of acts for each thing, in one statement. */
  async recordAuditEvents<Action extends ModerationAction>(
    action: Action,
    subjects: readonly string[],
    ...facts: GivenFacts<Action>
  ): Promise<void> {
    await this.audit.recordMany(action, subjects, ...facts);
  }
}
