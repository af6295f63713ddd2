import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DAY_MS } from '@participa/base/duration.ts';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Requester } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { dueWithinMs, trackOf } from '../domain/reasons.ts';
import { foldsAtOnce, obstacleToReport, type ReportDraft, type Reporter, type ReportReceived } from '../domain/report.ts';
import { casePath } from '../paths.ts';
import type { ModeratedContent } from './moderated-content.ts';
import { ModeratedContents } from './moderated-contents.ts';
import { ModerationMails } from './moderation-mails.ts';
import { countReport, foldsOf, itemToReport, openItem, writeReport } from './report-writer.statements.ts';

type ReportedItem = RowOf<typeof itemToReport>;

/**
 * Takes reports in. One a person and content by primary key; without an account, one an address, content and day, of which only an
 * HMAC is kept.
 */
@Injectable()
export class ReportWriter {
  private readonly key: Buffer;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly contents: ModeratedContents,
    private readonly mails: ModerationMails,
  ) {
    this.key = deriveKey(config.secret, 'reports');
  }

  async write(requester: Requester, report: ReportDraft, origin: string): Promise<ReportReceived> {
    if (trackOf(report.reason) !== report.track)
      throw new Refusal('invalid_input', {}, [{ path: 'track', code: 'not_one_of', facts: { values: trackOf(report.reason) } }]);
    const content = orNotFound((await this.contents.read([report]))[0]);
    refuseIf(obstacleToReport(content));
    const now = this.clock.now();
    const before = await this.lockItem(content, report, now);
    const folds = foldsAtOnce(report, await this.reporter(requester, now), before, now.getTime());
    if (!(await this.insertReport(requester, report, folds, now))) return { already: true, inReview: content.inReview !== null };
    const due = dueAfter(report, now);
    await this.tx.run(countReport, { id: report.id, reason: report.reason, track: report.track, now, due });
    if (folds && !content.inReview) await this.contents.setInReview([{ ...content, since: now }]);
    if (isUrgentNews(report, before))
      await this.mails.alertModerators(requester.tenant, report.reason, dueWithinMs(report.reason), `${origin}${casePath(report.id)}`);
    return { already: false, inReview: folds || content.inReview !== null };
  }

  /** The content's row of the queue, made if there is none, held until the end. */
  private async lockItem({ id, what, within, author }: ModeratedContent, report: ReportDraft, now: Date): Promise<ReportedItem> {
    const due = dueAfter(report, now);
    await this.tx.run(openItem, { id, what, withinKind: within.kind, within: within.id, author, now, due });
    return this.tx.one(itemToReport, { id });
  }

  private async reporter({ person }: Requester, now: Date): Promise<Reporter | undefined> {
    if (!person) return undefined;
    const { folds } = await this.tx.one(foldsOf, { person: person.id, since: new Date(now.getTime() - DAY_MS) });
    const blocked = person.blockedUntil !== null && person.blockedUntil > now;
    return { emailConfirmed: person.emailConfirmed, since: person.since.getTime(), blocked, folds };
  }

  private async insertReport(
    { person, address }: Requester,
    { id, track, reason, text }: ReportDraft,
    folded: boolean,
    now: Date,
  ): Promise<boolean> {
    const reporterText = person ? `person\n${person.id}` : `address\n${address}\n${now.toISOString().slice(0, 10)}`;
    const reporter = createHmac('sha256', this.key).update(`${this.tx.tenant}\n${reporterText}`).digest();
    const report = { id, reporter, person: person?.id ?? null, track, reason, text: text || null, folded, now };
    return (await this.tx.run(writeReport, report)) > 0;
  }
}

const dueAfter = ({ reason }: ReportDraft, now: Date): Date => new Date(now.getTime() + dueWithinMs(reason));

/** A report of violence about what did not wait for one yet. */
const isUrgentNews = ({ track }: ReportDraft, before: ReportedItem): boolean =>
  track === 'violence' && (before.track !== 'violence' || before.state === 'dismissed');
