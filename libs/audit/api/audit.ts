import { Injectable } from '@nestjs/common';
import type { Action, Deed } from '../domain/deed.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';

/** The audit log's pen: one line in the deed's own transaction. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Actor and time are filled by the database; `actor` is named only where a person becomes one by the deed itself (signing in). */
  async record(
    action: Action,
    subject: string | null,
    facts: Deed['facts'] = {},
    actor: string | null = this.database.now.actor,
  ): Promise<void> {
    await this.database.now.rows(
      `INSERT INTO audit_log (tenant_id, id, action, subject_id, facts, actor_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [this.clock.id(), action, subject, JSON.stringify(facts), actor],
    );
  }
}
