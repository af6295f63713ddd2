import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DAY_MS } from '@participa/base/moment.ts';
import { dueWithinMs, trackOf } from '../domain/reasons.ts';
import { foldsAtOnce, obstacleToReport, type ReportDraft, type ReportReceived } from '../domain/report.ts';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Requester } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { ModeratedContents, type ModeratedContent } from './moderated-contents.ts';
import { ModerationMails } from './moderation-mails.ts';

interface QueuedItemSql {
  state: string;
  cleared: boolean;
  track: string;
}

/** Takes reports in. One a person and thing by primary key; without an account, one an address, thing and day, of which only an HMAC is kept. */
@Injectable()
export class ReportWriter {
  private readonly key: Buffer;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: ModeratedContents,
    private readonly letters: ModerationMails,
  ) {
    this.key = deriveKey(config.secret, 'reports');
  }

  async write(requester: Requester, report: ReportDraft, origin: string): Promise<ReportReceived> {
    if (trackOf(report.reason) !== report.track)
      throw new Refusal('invalid_input', {}, [{ path: 'track', code: 'not_one_of', facts: { values: trackOf(report.reason) } }]);
    const content = orNotFound((await this.contents.read([report.id])).find(({ what }) => what === report.what));
    refuseIf(obstacleToReport(content));
    const now = this.clock.now();
    const before = await this.lockItem(content, report, now);
    const folds = foldsAtOnce(report, await this.reporter(requester, now), before, now.getTime());
    if (!(await this.insertReport(requester, report, folds, now))) return { already: true, inReview: content.inReview !== null };
    await this.countReport(report, now);
    if (folds && !content.inReview) await this.contents.setInReview([{ id: report.id, since: now }]);
    // One alert a thing: many reports must not be many mails.
    const news = before.track !== 'violence' || before.state === 'dismissed';
    if (report.track === 'violence' && news)
      await this.letters.alertModerators(requester.tenant, report.reason, dueWithinMs(report.reason), `${origin}/moderacion/${report.id}`);
    return { already: false, inReview: folds || content.inReview !== null };
  }

  /** The thing's row of the queue, made if there is none, held until the end: reports of one thing follow one another. */
  private async lockItem(content: ModeratedContent, { reason }: ReportDraft, now: Date): Promise<QueuedItemSql> {
    await this.database.now.rows(
      `INSERT INTO moderation_items (tenant_id, id, what, proposal_id, author_id, track, urgency, concerns, reports, words, opened_at, due_at, state, cleared)
       VALUES ($1, $2, $3, $4, $5, 'norms', 1, '{}', 0, '{}', $6, $7, 'open', false) ON CONFLICT DO NOTHING`,
      [content.id, content.what, content.proposal, content.author, now, new Date(now.getTime() + dueWithinMs(reason))],
    );
    const [row] = await this.database.now.rows<QueuedItemSql>(
      `SELECT state, cleared, track FROM moderation_items WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
      [content.id],
    );
    return row!;
  }

  private async reporter({ person }: Requester, now: Date) {
    if (!person) return undefined;
    const [row] = await this.database.now.rows<{ folds: number }>(
      `SELECT count(*)::int AS folds FROM moderation_reports WHERE tenant_id = $1 AND person_id = $2 AND folded AND at > $3`,
      [person.id, new Date(now.getTime() - DAY_MS)],
    );
    const blocked = person.blockedUntil !== null && person.blockedUntil > now;
    return { emailConfirmed: person.emailConfirmed, since: person.since.getTime(), blocked, folds: row?.folds ?? 0 };
  }

  private async insertReport(
    { person, address }: Requester,
    { id, track, reason, text }: ReportDraft,
    folded: boolean,
    now: Date,
  ): Promise<boolean> {
    const reporterText = person ? `person\n${person.id}` : `address\n${address}\n${now.toISOString().slice(0, 10)}`;
    const reporter = createHmac('sha256', this.key).update(`${this.database.now.tenant}\n${reporterText}`).digest();
    const rows = await this.database.now.rows(
      `INSERT INTO moderation_reports (tenant_id, item_id, reporter, person_id, track, reason, text, folded, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT DO NOTHING RETURNING item_id`,
      [id, reporter, person?.id ?? null, track, reason, text || null, folded, now],
    );
    return rows.length > 0;
  }

  /** A dismissed thing waits again, with a new clock; one that waits already gets the shorter time. What is hidden stays so. */
  private async countReport({ id, track, reason }: ReportDraft, now: Date): Promise<void> {
    await this.database.now.rows(
      `UPDATE moderation_items SET reports = reports + 1, concerns = CASE WHEN $3 = ANY(concerns) THEN concerns ELSE concerns || $3::text END,
              track = CASE WHEN $4 = 'violence' THEN 'violence' ELSE track END, urgency = CASE WHEN $4 = 'violence' THEN 0 ELSE urgency END,
              opened_at = CASE WHEN state = 'dismissed' THEN $5 ELSE opened_at END, due_at = CASE WHEN state = 'dismissed' THEN $6 ELSE least(due_at, $6) END,
              state = CASE WHEN state = 'dismissed' THEN 'open' ELSE state END
        WHERE tenant_id = $1 AND id = $2`,
      [id, reason, track, now, new Date(now.getTime() + dueWithinMs(reason))],
    );
  }
}
