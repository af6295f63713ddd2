import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import type { AuditEvent } from '@participa/audit/domain/audit-event.ts';
import type { FieldError, RefusalCode } from '@participa/base/refusals.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { FACTS_LENGTH, obstacleToModerate, obstacleToUndo } from '../domain/deciding.ts';
import type { QueueAction } from '../domain/queue.ts';
import type { Reason } from '../domain/reasons.ts';
import { decisionPath } from '../paths.ts';
import { contentOf, DecisionRecords, type DecisionSql, type WaitingContent } from './decision-records.ts';
import { ModeratedContents } from './moderated-contents.ts';
import type { ContentRef, ModeratedContent } from './moderated-content.ts';
import { itemsToDecide, queuedContents, releaseItems, reopenItems, takeItems } from './moderation-decisions.statements.ts';
import { ModerationMails } from './moderation-mails.ts';

interface BulkDecision {
  action: QueueAction;
  items: string[];
  rule?: Reason | undefined;
  facts?: string | undefined;
}
/** What came of a decision about many contents. */
interface BulkResult {
  batch: string;
  done: string[];
  skipped: { id: string; code: RefusalCode }[];
}
/** A decision about contents that says all it must: who hides names the rule and the facts. */
type CompleteDecision = { items: string[] } & (
  { action: 'hide'; rule: Reason; facts: string } | { action: 'dismiss'; rule: Reason | null; facts: string }
);
type QueuedItem = RowOf<typeof itemsToDecide>;

/** What moderators do with contents of the queue, one or many at a time: each has its own decision, all in one transaction. */
@Injectable()
export class ModerationDecisions {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly mails: ModerationMails,
  ) {}

  async decide(me: Identity, requester: Requester, given: BulkDecision, origin: string): Promise<BulkResult> {
    const ids = [...new Set(given.items)];
    if (given.action === 'take' || given.action === 'release') return this.takeOrRelease(me, given.action, ids);
    const decision = completed({ ...given, action: given.action, items: ids });
    const contents = await this.contents.lock(await this.queued(ids));
    const items = await this.tx.rows(itemsToDecide, { ids });
    const { decidable, skipped } = splitDecidable(ids, contents, items, me.id, decision.action);
    const batch = this.clock.id();
    if (decidable.length) await this.carryOut(me, requester, decision, decidable, batch, origin);
    return { batch, done: decidable.map(({ content }) => content.id), skipped };
  }

  /** Undoes a batch of my own: what was hidden is back, what was settled waits again as before. */
  async undo(me: Identity, { tenant }: Requester, batch: string, origin: string): Promise<number> {
    const rows = await this.decisions.lock('batch', batch);
    const first = orNotFound(rows[0]);
    const active = rows.filter(({ over_at }) => over_at === null).flatMap(withContent);
    refuseIf(
      obstacleToUndo({ mine: first.decided_by === me.id, at: first.at.getTime(), over: active.length === 0 }, this.clock.now().getTime()),
    );
    await this.contents.lock(active.map(({ content }) => content));
    const ids = active.map(({ decision }) => decision.id);
    await this.decisions.end(ids);
    const back = await this.contents.restoreHiddenBy(ids);
    await this.contents.setInReview(
      active.flatMap(({ decision, content }) => (decision.was_in_review ? [{ ...content, since: decision.was_in_review }] : [])),
    );
    const items = active.map(({ content }) => content.id);
    await this.tx.run(reopenItems, { ids: items, states: active.map(({ decision }) => decision.was ?? 'open') });
    await this.audit.recordMany('moderation.undone', items);
    await this.mailRestored(
      active.flatMap(({ decision, content }) => (back.includes(content.id) ? [decision] : [])),
      tenant,
      origin,
    );
    return active.length;
  }

  /** Brings one hidden content back, with a reason for the record. */
  async restore(me: Identity, { tenant }: Requester, id: string, facts: string, origin: string): Promise<void> {
    const content = orNotFound((await this.contents.lock(await this.queued([id])))[0]);
    const item = await this.tx.one(itemsToDecide, { ids: [id] });
    refuseIf(obstacleToModerate({ mine: content.author === me.id, hidden: content.hidden }, 'restore'));
    const active = (await this.decisions.lock('item_id', id)).filter(({ over_at, action }) => over_at === null && action === 'hide');
    await this.decisions.write([{ content, was: item.state, waitedSince: item.opened_at }], {
      batch: this.clock.id(),
      action: 'restore',
      rule: null,
      facts,
      by: me.id,
    });
    await this.decisions.end(active.map((each) => each.id));
    await this.contents.restore([content]);
    await this.decisions.closeItems([id], 'dismissed');
    await this.audit.recordMany('moderation.restored', [id]);
    await this.mailRestored(active, tenant, origin);
  }

  private async carryOut(
    me: Identity,
    { tenant }: Requester,
    decision: CompleteDecision,
    decidable: readonly WaitingContent[],
    batch: string,
    origin: string,
  ): Promise<void> {
    const { action, rule, facts } = decision;
    const written = await this.decisions.write(decidable, { batch, action, rule, facts: facts || null, by: me.id });
    const contents = decidable.map(({ content }) => content);
    const items = contents.map(({ id }) => id);
    const auditFacts: AuditEvent['facts'] = rule ? { rule } : {};
    if (action === 'dismiss') {
      await this.contents.setInReview(contents.flatMap((content) => (content.inReview ? [{ ...content, since: null }] : [])));
      await this.decisions.closeItems(items, 'dismissed');
      return this.audit.recordMany('moderation.dismissed', items, auditFacts);
    }
    await this.contents.hide(written.map((each) => ({ ...each.content, decision: each.decision })));
    await this.decisions.closeItems(items, 'hidden');
    await this.audit.recordMany('moderation.hidden', items, auditFacts);
    for (const { content, decision: id } of written)
      await this.mails.send([content.author], tenant, (mails, _, reasons) =>
        mails.hidden(tenant.name, content.what, reasons[rule], facts, `${origin}${decisionPath(id)}`),
      );
  }

  /** Which contents wait under these ids. */
  private async queued(ids: readonly string[]): Promise<ContentRef[]> {
    const rows = await this.tx.rows(queuedContents, { ids });
    return rows.map(({ id, what, within_kind, within_id }) => ({ id, what, within: { kind: within_kind, id: within_id } }));
  }

  private async mailRestored(decisions: readonly DecisionSql[], tenant: Requester['tenant'], origin: string): Promise<void> {
    for (const { id, person_id, what } of decisions)
      await this.mails.send([person_id], tenant, (mails) =>
        mails.restored(tenant.name, what ?? 'proposal', `${origin}${decisionPath(id)}`),
      );
  }

  private async takeOrRelease(me: Identity, action: 'take' | 'release', ids: string[]): Promise<BulkResult> {
    const rows = await this.tx.rows(action === 'take' ? takeItems : releaseItems, { ids, me: me.id });
    const done = rows.map(({ id }) => id);
    await this.audit.recordMany(action === 'take' ? 'moderation.taken' : 'moderation.released', done);
    return { batch: this.clock.id(), done, skipped: ids.filter((id) => !done.includes(id)).map((id) => ({ id, code: 'not_found' })) };
  }
}

/** The decision with the content it is about; nothing for one about an account. */
function withContent(decision: DecisionSql): { decision: DecisionSql; content: ContentRef }[] {
  const content = contentOf(decision);
  return content ? [{ decision, content }] : [];
}

/** Refuses what a decision lacks: hiding names the rule and what happened; dismissing says why. */
function completed({ action, items, rule, facts = '' }: BulkDecision & { action: 'hide' | 'dismiss' }): CompleteDecision {
  const missing: FieldError[] = [];
  if (action === 'hide' && !rule) missing.push({ path: 'rule', code: 'required' });
  const minimum = action === 'hide' ? FACTS_LENGTH.minimum : 1;
  if (!facts) missing.push({ path: 'facts', code: 'required' });
  else if (facts.length < minimum) missing.push({ path: 'facts', code: 'too_short', facts: { minimum } });
  if (missing.length) throw new Refusal('invalid_input', {}, missing);
  return action === 'hide' && rule ? { action, items, rule, facts } : { action: 'dismiss', items, rule: rule ?? null, facts };
}

/** Which of the contents asked for this moderator can decide about, and why not the others. */
function splitDecidable(
  ids: readonly string[],
  contents: readonly ModeratedContent[],
  queued: readonly QueuedItem[],
  me: string,
  action: 'hide' | 'dismiss',
) {
  const decidable: WaitingContent[] = [];
  const skipped: BulkResult['skipped'] = [];
  for (const id of ids) {
    const [content, item] = [contents.find((each) => each.id === id), queued.find((each) => each.id === id)];
    const code = content && item ? codeAgainst(content, me, action) : 'not_found';
    if (content && item && !code) decidable.push({ content, was: item.state, waitedSince: item.opened_at });
    else if (code) skipped.push({ id, code });
  }
  return { decidable, skipped };
}

function codeAgainst(content: ModeratedContent, me: string, action: 'hide' | 'dismiss'): RefusalCode | undefined {
  const obstacle = obstacleToModerate({ mine: content.author === me, hidden: content.hidden }, action);
  return obstacle?.code ?? (content.deleted && action === 'hide' ? 'comment_deleted' : undefined);
}
