import { Injectable } from '@nestjs/common';
import { FACTS_LENGTH, obstacleToModerate, obstacleToUndo } from '../domain/deciding.ts';
import type { QueueAction } from '../domain/queue.ts';
import type { Reason } from '../domain/reasons.ts';
import type { FieldError, RefusalCode } from '@participa/base/refusals.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Asker, Identity } from '@participa/platform/http/asker.ts';
import { found, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { Contents, type Content } from './content.ts';
import { Decisions, type DecisionSql } from './decisions.ts';
import { Letters } from './letters.ts';

interface Deed {
  action: QueueAction;
  items: string[];
  rule?: Reason | undefined;
  facts?: string | undefined;
}
/** What a bulk deed came to. */
interface Done {
  batch: string;
  done: string[];
  skipped: { id: string; code: RefusalCode }[];
}
interface Queued {
  id: string;
  state: string;
  opened_at: Date;
}

/** What moderators do with things of the queue, one or many in one press: each with its own line everywhere, all in one transaction. */
@Injectable()
export class Decide {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: Contents,
    private readonly decisions: Decisions,
    private readonly letters: Letters,
  ) {}

  async act(me: Identity, { tenant }: Asker, deed: Deed, origin: string): Promise<Done> {
    const wrong = missingIn(deed);
    if (wrong.length) throw new Refusal('invalid_input', {}, wrong);
    const ids = [...new Set(deed.items)];
    const batch = this.clock.id();
    if (deed.action === 'take' || deed.action === 'release') return this.take(me, deed.action, ids, batch);
    const contents = await this.contents.hold(ids);
    const queued = await this.database.now.rows<Queued>(
      `SELECT id, state, opened_at FROM moderation_items WHERE tenant_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE`,
      [ids],
    );
    const { able, skipped } = sorted(ids, contents, queued, me.id, deed.action);
    if (!able.length) return { batch, done: [], skipped };
    const written = await this.decisions.write(
      able.map(({ content, item }) => ({ content, was: item.state, waitedSince: item.opened_at })),
      { batch, action: deed.action, rule: deed.rule ?? null, facts: deed.facts || null, by: me.id },
    );
    if (deed.action === 'hide') await this.contents.hide(written.map(({ id, item }) => ({ id: item, decision: id })));
    else await this.contents.review(able.flatMap(({ content }) => (content.inReview ? [{ id: content.id, since: null }] : [])));
    const done = able.map(({ content }) => content.id);
    await this.decisions.settle(done, deed.action === 'hide' ? 'hidden' : 'dismissed');
    await this.decisions.note(
      deed.action === 'hide' ? 'moderation.hidden' : 'moderation.dismissed',
      done,
      deed.rule ? { rule: deed.rule } : {},
    );
    if (deed.action === 'hide') {
      for (const { content } of able) {
        const decision = written.find(({ item }) => item === content.id)!.id;
        await this.letters.to([content.author], tenant, (mails, _, reasons) =>
          mails.hidden(tenant.name, content.what, reasons[deed.rule!], deed.facts!, `${origin}/cuenta/decisiones/${decision}`),
        );
      }
    }
    return { batch, done, skipped };
  }

  /** Undoes a batch of my own: what was hidden is back, what was settled waits again as before. */
  async undo(me: Identity, { tenant }: Asker, batch: string, origin: string): Promise<number> {
    const rows = await this.decisions.held('batch', batch);
    const first = found(rows[0]);
    const standing = rows.filter(({ over_at, action }) => over_at === null && action !== 'block');
    refuseIf(
      obstacleToUndo({ mine: first.decided_by === me.id, at: first.at.getTime(), over: standing.length === 0 }, this.clock.now().getTime()),
    );
    const items = standing.map(({ item_id }) => item_id!);
    await this.contents.hold(items);
    await this.decisions.end(standing.map(({ id }) => id));
    const back = await this.contents.show(
      'hiding_id',
      standing.map(({ id }) => id),
    );
    await this.contents.review(standing.flatMap(({ item_id, was_in_review: since }) => (since ? [{ id: item_id!, since }] : [])));
    await this.database.now.rows(
      `UPDATE moderation_items i SET state = t.was, cleared = (t.was = 'dismissed'), decided_at = CASE WHEN t.was = 'open' THEN NULL ELSE i.decided_at END
         FROM unnest($2::uuid[], $3::text[]) AS t (id, was) WHERE i.tenant_id = $1 AND i.id = t.id`,
      [items, standing.map(({ was }) => was)],
    );
    await this.decisions.note('moderation.undone', items);
    await this.tellBack(
      standing.filter(({ item_id }) => back.includes(item_id!)),
      tenant,
      origin,
    );
    return standing.length;
  }

  /** Brings one hidden thing back, with a reason for the record. */
  async restore(me: Identity, { tenant }: Asker, id: string, facts: string, origin: string): Promise<void> {
    const content = found((await this.contents.hold([id]))[0]);
    const [item] = await this.database.now.rows<Queued>(
      `SELECT id, state, opened_at FROM moderation_items WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
      [id],
    );
    refuseIf(obstacleToModerate({ mine: content.author === me.id, hidden: content.hidden }, 'restore'));
    const standing = (await this.decisions.held('item_id', id)).filter(({ over_at, action }) => over_at === null && action === 'hide');
    await this.decisions.write([{ content, was: found(item).state, waitedSince: item!.opened_at }], {
      batch: this.clock.id(),
      action: 'restore',
      rule: null,
      facts,
      by: me.id,
    });
    await this.decisions.end(standing.map((each) => each.id));
    await this.contents.show('id', [id]);
    await this.decisions.settle([id], 'dismissed');
    await this.decisions.note('moderation.restored', [id]);
    await this.tellBack(standing, tenant, origin);
  }

  private async tellBack(decisions: readonly DecisionSql[], tenant: Asker['tenant'], origin: string): Promise<void> {
    for (const { id, person_id, what } of decisions)
      await this.letters.to([person_id], tenant, (mails) =>
        mails.restored(tenant.name, what ?? 'proposal', `${origin}/cuenta/decisiones/${id}`),
      );
  }

  private async take(me: Identity, action: 'take' | 'release', ids: string[], batch: string): Promise<Done> {
    const rows = await this.database.now.rows<{ id: string }>(
      `UPDATE moderation_items SET taken_by = $3 WHERE tenant_id = $1 AND id = ANY($2) AND state = 'open' AND ($3::uuid IS NOT NULL OR taken_by = $4) RETURNING id`,
      [ids, action === 'take' ? me.id : null, me.id],
    );
    const done = rows.map(({ id }) => id);
    await this.decisions.note(action === 'take' ? 'moderation.taken' : 'moderation.released', done);
    return { batch, done, skipped: ids.filter((id) => !done.includes(id)).map((id) => ({ id, code: 'not_found' })) };
  }
}

/** What a deed lacks: who hides says by which rule and what happened; who dismisses says why. */
function missingIn({ action, rule, facts = '' }: Deed): FieldError[] {
  const wrong: FieldError[] = [];
  if (action === 'hide' && !rule) wrong.push({ path: 'rule', code: 'required' });
  const minimum = action === 'hide' ? FACTS_LENGTH.minimum : action === 'dismiss' ? 1 : 0;
  if (facts.length < minimum)
    wrong.push(facts ? { path: 'facts', code: 'too_short', facts: { minimum } } : { path: 'facts', code: 'required' });
  return wrong;
}

/** Which of the things asked for this moderator can decide about, and why not the others. */
function sorted(ids: readonly string[], contents: readonly Content[], queued: readonly Queued[], me: string, action: 'hide' | 'dismiss') {
  const able: { content: Content; item: Queued }[] = [];
  const skipped: Done['skipped'] = [];
  for (const id of ids) {
    const [content, item] = [contents.find((each) => each.id === id), queued.find((each) => each.id === id)];
    const obstacle =
      content && item
        ? obstacleToModerate({ mine: content.author === me, hidden: content.hidden }, action)
        : { code: 'not_found' as const };
    const gone = content?.deleted && action === 'hide' ? { code: 'comment_deleted' as const } : undefined;
    if (content && item && !obstacle && !gone) able.push({ content, item });
    else skipped.push({ id, code: (obstacle ?? gone)!.code });
  }
  return { able, skipped };
}
