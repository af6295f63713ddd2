import { Injectable } from '@nestjs/common';
import { DAY_MS } from '@participa/base/moment.ts';
import { obstacleToBlock } from '../domain/deciding.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Role } from '@participa/base/roles.ts';
import { toCursor } from '@participa/base/paging.ts';
import { Clock } from '@participa/platform/clock.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { DecisionRecords, type DecisionSql } from './decision-records.ts';
import { ModerationMails } from './moderation-mails.ts';

interface NewBlock {
  person: string;
  days: number;
  rule: Reason;
  facts: string;
  hideAll: boolean;
}
interface BlockSql {
  id: string;
  person: { id: string; name: string };
  rule: Reason;
  facts: string;
  at: Date;
  until: Date;
  hid: number;
  by: { id: string; name: string };
}

/** How much of one account a block hides at most. */
const MAX_HIDDEN_BY_BLOCK = 5_000;

/** Blocks are decisions about an account. What a block hides carries its id, so that lifting it brings back that and nothing else. */
@Injectable()
export class Blocks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly letters: ModerationMails,
  ) {}

  async page({ take, after }: { take: number; after?: string | undefined }) {
    const key = keyAfter(after, ['timestamptz', 'uuid']) ?? [null, null];
    const somebody = (column: string) =>
      `(SELECT json_build_object('id', s.id, 'name', s.name) FROM people s WHERE s.tenant_id = $1 AND s.id = ${column})`;
    const rows = await this.database.now.rows<BlockSql>(
      `SELECT d.id, ${somebody('d.person_id')} AS person, d.rule, d.facts, d.at, d.until, ${somebody('d.decided_by')} AS by,
              (SELECT count(*) FROM proposals p WHERE p.tenant_id = $1 AND p.hiding_id = d.id)::int + (SELECT count(*) FROM comments m WHERE m.tenant_id = $1 AND m.hiding_id = d.id)::int AS hid
         FROM moderation_decisions d WHERE d.tenant_id = $1 AND d.action = 'block' AND d.over_at IS NULL AND d.until > $2
          AND ($3::timestamptz IS NULL OR (d.until, d.id) < ($3, $4::uuid)) ORDER BY d.until DESC, d.id DESC LIMIT $5`,
      [this.clock.now(), key[0], key[1], take + 1],
    );
    const items = rows.slice(0, take).map((row) => ({ ...row, at: row.at.toISOString(), until: row.until.toISOString() }));
    const last = items.at(-1);
    return { items, next: rows.length > take && last ? toCursor([last.until, last.id]) : null };
  }

  async begin(
    me: Identity,
    { tenant }: Requester,
    { person, days, rule, facts, hideAll }: NewBlock,
    origin: string,
  ): Promise<{ id: string }> {
    const now = this.clock.now();
    const [known] = await this.database.now.rows<{ roles: Role[]; until: Date | null }>(
      `SELECT roles, blocked_until AS until FROM people WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
      [person],
    );
    const { roles, until: before } = orNotFound(known);
    refuseIf(obstacleToBlock({ mine: person === me.id, roles, blocked: before !== null && before > now }));
    const [id, until] = [this.clock.id(), new Date(now.getTime() + days * DAY_MS)];
    await this.database.now.rows(
      `INSERT INTO moderation_decisions (tenant_id, id, batch, person_id, action, rule, facts, at, decided_by, until) VALUES ($1, $2, $3, $4, 'block', $5, $6, $7, $8, $9)`,
      [id, this.clock.id(), person, rule, facts, now, me.id, until],
    );
    await this.database.now.rows(`UPDATE people SET blocked_until = $3, blocked_for = $4 WHERE tenant_id = $1 AND id = $2`, [
      person,
      until,
      rule,
    ]);
    const hidden = hideAll ? await this.contents.lockVisibleOf(person, MAX_HIDDEN_BY_BLOCK) : [];
    if (hidden.length) await this.contents.hide(hidden.map((content) => ({ id: content.id, decision: id })));
    await this.decisions.recordAuditEvents('moderation.blocked', [person], { rule, days, hidden: hidden.length });
    await this.letters.send([person], tenant, (mails, _, reasons) =>
      mails.blocked(tenant.name, days, reasons[rule], facts, `${origin}/cuenta/decisiones/${id}`),
    );
    return { id };
  }

  async end({ tenant }: Requester, id: string, origin: string): Promise<void> {
    const decision = orNotFound(
      (await this.decisions.lock('id', id)).find(({ action, over_at }) => action === 'block' && over_at === null),
    );
    await this.lift(decision);
    await this.decisions.recordAuditEvents('moderation.unblocked', [decision.person_id]);
    await this.letters.send([decision.person_id], tenant, (mails) => mails.unblocked(tenant.name, `${origin}/cuenta/decisiones/${id}`));
  }

  /** The word is hers again, and what this block hid is back: things that were hidden by themselves stay hidden. */
  async lift({ id, person_id }: DecisionSql): Promise<void> {
    await this.database.now.rows(`UPDATE people SET blocked_until = NULL, blocked_for = NULL WHERE tenant_id = $1 AND id = $2`, [
      person_id,
    ]);
    await this.decisions.end([id]);
    const rows = await this.database.now.rows<{ id: string }>(
      `SELECT p.id FROM proposals p WHERE p.tenant_id = $1 AND p.hiding_id = $2 UNION ALL SELECT m.id FROM comments m WHERE m.tenant_id = $1 AND m.hiding_id = $2`,
      [id],
    );
    await this.contents.lock(rows.map((row) => row.id));
    await this.contents.show('hiding_id', [id]);
  }
}
