import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { AccountBlocks } from '@participa/people/api/account-blocks.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { obstacleToBlock } from '../domain/deciding.ts';
import type { Reason } from '../domain/reasons.ts';
import { decisionPath } from '../paths.ts';
import { blockOrder, blockPage } from './blocks.statements.ts';
import { DecisionRecords, type DecisionSql } from './decision-records.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { ModerationDecisionRow } from './moderation-decision.entity.ts';
import { ModerationMails } from './moderation-mails.ts';

interface NewBlock {
  person: string;
  days: number;
  rule: Reason;
  facts: string;
  hideAll: boolean;
}

/** How much of one account a block hides at most. */
const MAX_HIDDEN_BY_BLOCK = 5_000;

/** Blocks are decisions about an account. What a block hides carries its id, so that lifting it brings back that and nothing else. */
@Injectable()
export class Blocks {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly accounts: AccountBlocks,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly mails: ModerationMails,
  ) {}

  async page({ take, after }: { take: number; after?: string | undefined }) {
    const page = blockPage({ later: after !== undefined });
    const rows = await this.tx.rows(page, { now: this.clock.now(), take: take + 1, ...afterArgs(blockOrder, after) });
    const { items, next } = pageOf(rows, take, ({ until, id }) => [until.toISOString(), id]);
    const hidden = await this.contents.hiddenBy(items.map(({ id }) => id));
    return {
      items: items.map((row) => ({
        ...row,
        at: row.at.toISOString(),
        until: row.until.toISOString(),
        hid: hidden.filter(({ decision }) => decision === row.id).length,
      })),
      next,
    };
  }

  async begin(
    me: Identity,
    { tenant }: Requester,
    { person, days, rule, facts, hideAll }: NewBlock,
    origin: string,
  ): Promise<{ id: string }> {
    const now = this.clock.now();
    const { roles, blocked_until: before } = await this.accounts.lock(person);
    refuseIf(obstacleToBlock({ mine: person === me.id, roles, blocked: before !== null && before > now }));
    const [id, until] = [this.clock.id(), new Date(now.getTime() + days * DAY_MS)];
    // A block is a decision about an account.
    const decision = { id, batch: this.clock.id(), personId: person, action: 'block', rule, facts, at: now, decidedBy: me.id, until };
    await this.tx.insert(ModerationDecisionRow, decision);
    await this.accounts.begin(person, until, rule);
    const hidden = hideAll ? await this.contents.lockVisibleOf(person, MAX_HIDDEN_BY_BLOCK) : [];
    await this.contents.hide(hidden.map((content) => ({ ...content, decision: id })));
    await this.audit.record('moderation.blocked', person, { rule, days, hidden: hidden.length });
    await this.mails.send([person], tenant, (mails, _, reasons) =>
      mails.blocked(tenant.name, days, reasons[rule], facts, `${origin}${decisionPath(id)}`),
    );
    return { id };
  }

  async end({ tenant }: Requester, id: string, origin: string): Promise<void> {
    const decision = orNotFound(
      (await this.decisions.lock('id', id)).find(({ action, over_at }) => action === 'block' && over_at === null),
    );
    await this.lift(decision);
    await this.audit.record('moderation.unblocked', decision.person_id);
    await this.mails.send([decision.person_id], tenant, (mails) => mails.unblocked(tenant.name, `${origin}${decisionPath(id)}`));
  }

  /** The account may write again, and what this block hid is back: contents that were hidden by themselves stay hidden. */
  async lift({ id, person_id }: DecisionSql): Promise<void> {
    await this.accounts.end(person_id);
    await this.decisions.end([id]);
    await this.contents.lock(await this.contents.hiddenBy([id]));
    await this.contents.restoreHiddenBy([id]);
  }
}
