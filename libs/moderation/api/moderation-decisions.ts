import { Injectable } from '@nestjs/common';
import { FACTS_LENGTH, obstacleToModerate, obstacleToUndo } from '../domain/deciding.ts';
import type { QueueAction } from '../domain/queue.ts';
import type { Reason } from '../domain/reasons.ts';
import type { FieldError, RefusalCode } from '@participa/base/refusals.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester, Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { ModeratedContents, type ModeratedContent } from './moderated-contents.ts';
import { DecisionRecords, type DecisionSql } from './decision-records.ts';
import { ModerationMails } from './moderation-mails.ts';

interface BulkDecision {
  action: QueueAction;
  items: string[];
  rule?: Reason | undefined;
  facts?: string | undefined;
}
/** What a bulk deed came to. */
interface BulkResult {
  batch: string;
  done: string[];
  skipped: { id: string; code: RefusalCode }[];
}
interface QueuedItem {
  id: string;
  state: string;
  opened_at: Date;
}

/** What moderators do with things of the queue, one or many in one press: each with its own line everywhere, all in one transaction. */
@Injectable()
export class ModerationDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: ModeratedContents,
    private readonly decisions: DecisionRecords,
    private readonly letters: ModerationMails,
  ) {}

  async decide(me: Identity, { tenant }: Requester, decision: BulkDecision, origin: string): Promise<BulkResult> {
    const missing = missingIn(decision);
    if (missing.length) throw new Refusal('invalid_input', {}, missing);
    const ids = [...new Set(decision.items)];
    const batch = this.clock.id();
    if (decision.action === 'take' || decision.action === 'release') return this.takeOrRelease(me, decision.action, ids, batch);
    const contents = await this.contents.lock(ids);
    const queued = await this.database.now.rows<QueuedItem>(
      `SELECT id, state, opened_at FROM moderation_items WHERE tenant_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE`,
      [ids],
    );
    const { able: decidable, skipped } = splitDecidable(ids, contents, queued, me.id, decision.action);
    if (!decidable.length) return { batch, done: [], skipped };
    const written = await this.decisions.write(
      decidable.map(({ content, item }) => ({ content, was: item.state, waitedSince: item.opened_at })),
      { batch, action: decision.action, rule: decision.rule ?? null, facts: decision.facts || null, by: me.id },
    );
    if (decision.action === 'hide') await this.contents.hide(written.map(({ id, item }) => ({ id: item, decision: id })));
    else await this.contents.setInReview(decidable.flatMap(({ content }) => (content.inReview ? [{ id: content.id, since: null }] : [])));
    const done = decidable.map(({ content }) => content.id);
    await this.decisions.closeItems(done, decision.action === 'hide' ? 'hidden' : 'dismissed');
    await this.decisions.recordAuditEvents(
      decision.action === 'hide' ? 'moderation.hidden' : 'moderation.dismissed',
      done,
      decision.rule ? { rule: decision.rule } : {},
    );
    if (decision.action === 'hide') {
      for (const { content } of decidable) {
        const decisionId = written.find(({ item }) => item === content.id)!.id;
        await this.letters.send([content.author], tenant, (mails, _, reasons) =>
          mails.hidden(tenant.name, content.what, reasons[decision.rule!], decision.facts!, `${origin}/cuenta/decisiones/${decisionId}`),
        );
      }
    }
    return { batch, done, skipped };
  }

  /** Undoes a batch of my own: what was hidden is back, what was settled waits again as before. */
  async undo(me: Identity, { tenant }: Requester, batch: string, origin: string): Promise<number> {
    const rows = await this.decisions.lock('batch', batch);
    const first = orNotFound(rows[0]);
    const active = rows.filter(({ over_at, action }) => over_at === null && action !== 'block');
    refuseIf(
      obstacleToUndo({ mine: first.decided_by === me.id, at: first.at.getTime(), over: active.length === 0 }, this.clock.now().getTime()),
    );
    const items = active.map(({ item_id }) => item_id!);
    await this.contents.lock(items);
    await this.decisions.end(active.map(({ id }) => id));
    const back = await this.contents.show(
      'hiding_id',
      active.map(({ id }) => id),
    );
    await this.contents.setInReview(active.flatMap(({ item_id, was_in_review: since }) => (since ? [{ id: item_id!, since }] : [])));
    await this.database.now.rows(
      `UPDATE moderation_items i SET state = t.was, cleared = (t.was = 'dismissed'), decided_at = CASE WHEN t.was = 'open' THEN NULL ELSE i.decided_at END
         FROM unnest($2::uuid[], $3::text[]) AS t (id, was) WHERE i.tenant_id = $1 AND i.id = t.id`,
      [items, active.map(({ was }) => was)],
    );
    await this.decisions.recordAuditEvents('moderation.undone', items);
    await this.mailRestored(
      active.filter(({ item_id }) => back.includes(item_id!)),
      tenant,
      origin,
    );
    return active.length;
  }

  /** Brings one hidden thing back, with a reason for the record. */
  async restore(me: Identity, { tenant }: Requester, id: string, facts: string, origin: string): Promise<void> {
    const content = orNotFound((await this.contents.lock([id]))[0]);
    const [item] = await this.database.now.rows<QueuedItem>(
      `SELECT id, state, opened_at FROM moderation_items WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
      [id],
    );
    refuseIf(obstacleToModerate({ mine: content.author === me.id, hidden: content.hidden }, 'restore'));
    const active = (await this.decisions.lock('item_id', id)).filter(({ over_at, action }) => over_at === null && action === 'hide');
    await this.decisions.write([{ content, was: orNotFound(item).state, waitedSince: item!.opened_at }], {
      batch: this.clock.id(),
      action: 'restore',
      rule: null,
      facts,
      by: me.id,
    });
    await this.decisions.end(active.map((each) => each.id));
    await this.contents.show('id', [id]);
    await this.decisions.closeItems([id], 'dismissed');
    await this.decisions.recordAuditEvents('moderation.restored', [id]);
    await this.mailRestored(active, tenant, origin);
  }

  private async mailRestored(decisions: readonly DecisionSql[], tenant: Requester['tenant'], origin: string): Promise<void> {
    for (const { id, person_id, what } of decisions)
      await this.letters.send([person_id], tenant, (mails) =>
        mails.restored(tenant.name, what ?? 'proposal', `${origin}/cuenta/decisiones/${id}`),
      );
  }

  private async takeOrRelease(me: Identity, action: 'take' | 'release', ids: string[], batch: string): Promise<BulkResult> {
    const rows = await this.database.now.rows<{ id: string }>(
      `UPDATE moderation_items SET taken_by = $3 WHERE tenant_id = $1 AND id = ANY($2) AND state = 'open' AND ($3::uuid IS NOT NULL OR taken_by = $4) RETURNING id`,
      [ids, action === 'take' ? me.id : null, me.id],
    );
    const done = rows.map(({ id }) => id);
    await this.decisions.recordAuditEvents(action === 'take' ? 'moderation.taken' : 'moderation.released', done);
    return { batch, done, skipped: ids.filter((id) => !done.includes(id)).map((id) => ({ id, code: 'not_found' })) };
  }
}

/** What a deed lacks: who hides says by which rule and what happened; who dismisses says why. */
function missingIn({ action, rule, facts = '' }: BulkDecision): FieldError[] {
  const missing: FieldError[] = [];
  if (action === 'hide' && !rule) missing.push({ path: 'rule', code: 'required' });
  const minimum = action === 'hide' ? FACTS_LENGTH.minimum : action === 'dismiss' ? 1 : 0;
  if (facts.length < minimum)
    missing.push(facts ? { path: 'facts', code: 'too_short', facts: { minimum } } : { path: 'facts', code: 'required' });
  return missing;
}

/** Which of the things asked for this moderator can decide about, and why not the others. */
function splitDecidable(
  ids: readonly string[],
  contents: readonly ModeratedContent[],
  queued: readonly QueuedItem[],
  me: string,
  action: 'hide' | 'dismiss',
) {
  const decidable: { content: ModeratedContent; item: QueuedItem }[] = [];
  const skipped: BulkResult['skipped'] = [];
  for (const id of ids) {
    const [content, item] = [contents.find((each) => each.id === id), queued.find((each) => each.id === id)];
    const obstacle =
      content && item
        ? obstacleToModerate({ mine: content.author === me, hidden: content.hidden }, action)
        : { code: 'not_found' as const };
    const gone = content?.deleted && action === 'hide' ? { code: 'comment_deleted' as const } : undefined;
    if (content && item && !obstacle && !gone) decidable.push({ content, item });
    else skipped.push({ id, code: (obstacle ?? gone)!.code });
  }
  return { able: decidable, skipped };
}
