import { Injectable } from '@nestjs/common';
import type { AuditEventCode, AuditFacts } from '@participa/base/room.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { checkDeclared } from '@participa/platform/declared-events.ts';
import { writeEvent, writeEvents } from './audit.statements.ts';

/** The facts of an event; they may be left out where its room declares none that must be there. */
export type GivenFacts<Code extends AuditEventCode> =
  object extends AuditFacts<Code> ? [facts?: AuditFacts<Code>] : [facts: AuditFacts<Code>];

/**
 * Writes the audit log: one line in the transaction of what was done. Each event and its facts are declared in the manifest of its room.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Actor and time are filled by the database. */
  async record<Code extends AuditEventCode>(code: Code, subject: string | null, ...[facts]: GivenFacts<Code>): Promise<void> {
    await this.write(code, subject, facts ?? {}, this.tx.actor);
  }

  /** An event by which a person becomes the actor herself: signing up, signing in. */
  async recordBy<Code extends AuditEventCode>(actor: string, code: Code, subject: string, ...[facts]: GivenFacts<Code>): Promise<void> {
    await this.write(code, subject, facts ?? {}, actor);
  }

  /** The same event about many things, in one statement. */
  async recordMany<Code extends AuditEventCode>(code: Code, subjects: readonly string[], ...[facts]: GivenFacts<Code>): Promise<void> {
    if (!subjects.length) return;
    checkDeclared([code]);
    const ids = subjects.map(() => this.clock.id());
    await this.tx.run(writeEvents, { ids, subjects, action: code, facts: facts ?? {}, actor: this.tx.actor });
  }

  private async write(code: AuditEventCode, subject: string | null, facts: object, actor: string | null): Promise<void> {
    checkDeclared([code]);
    await this.tx.run(writeEvent, { id: this.clock.id(), action: code, subject, facts: facts as Record<string, string>, actor });
  }
}
