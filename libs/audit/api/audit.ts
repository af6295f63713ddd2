import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditEvent } from '../domain/audit-event.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { writeEvent, writeEvents } from './audit.statements.ts';

/** The audit log's pen: one line in the deed's own transaction. */
@Injectable()
export class Audit {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Actor and time are filled by the database; `actor` is named only where a person becomes one by the deed itself (signing in). */
  async record(
    action: AuditAction,
    subject: string | null,
    facts: AuditEvent['facts'] = {},
    actor: string | null = this.tx.actor,
  ): Promise<void> {
    await this.tx.run(writeEvent, { id: this.clock.id(), action, subject, facts, actor });
  }

  /** The same event about many things, in one statement. */
  async recordMany(action: AuditAction, subjects: readonly string[], facts: AuditEvent['facts'] = {}): Promise<void> {
    if (!subjects.length) return;
    const ids = subjects.map(() => this.clock.id());
    await this.tx.run(writeEvents, { ids, subjects, action, facts, actor: this.tx.actor });
  }
}
