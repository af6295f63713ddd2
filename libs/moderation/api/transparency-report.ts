import { Injectable } from '@nestjs/common';
import { DAY_MS } from '@participa/base/moment.ts';
import { MIN_CELL_COUNT, publishableCount, type TransparencyMonth } from '../domain/transparency.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';

interface MonthCount {
  month: string;
  count: number;
}
type ReportsSql = MonthCount & Omit<TransparencyMonth['reports'][number], 'count'>;
type DecisionsSql = MonthCount & Omit<TransparencyMonth['decisions'][number], 'count'>;
type AppealsSql = MonthCount & Omit<TransparencyMonth['appeals'][number], 'count'>;
type HoursSql = MonthCount & { hours: number | null };

/** How far back it is told. */
const PERIOD_MS = 366 * DAY_MS;

/** What moderation did, month by month of the tenant's calendar, without any cell that could point at somebody. */
@Injectable()
export class TransparencyReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async months(timeZone: string): Promise<TransparencyMonth[]> {
    const parameters = [timeZone, new Date(this.clock.now().getTime() - PERIOD_MS)];
    const month = (column: string) => `to_char(${column} AT TIME ZONE $2, 'YYYY-MM') AS month, count(*)::int AS count`;
    const { now } = this.database;
    const reports = await now.rows<ReportsSql>(
      `SELECT ${month('r.at')}, r.track, r.reason FROM moderation_reports r WHERE r.tenant_id = $1 AND r.at > $3 GROUP BY 1, r.track, r.reason ORDER BY r.track DESC, r.reason`,
      parameters,
    );
    const decisions = await now.rows<DecisionsSql>(
      `SELECT ${month('d.at')}, d.action, d.rule FROM moderation_decisions d WHERE d.tenant_id = $1 AND d.at > $3 GROUP BY 1, d.action, d.rule ORDER BY d.action, d.rule`,
      parameters,
    );
    const appeals = await now.rows<AppealsSql>(
      `SELECT ${month('a.at')}, coalesce(a.outcome, 'waiting') AS outcome FROM moderation_appeals a WHERE a.tenant_id = $1 AND a.at > $3 GROUP BY 1, a.outcome ORDER BY 3`,
      parameters,
    );
    const hours = await now.rows<HoursSql>(
      `SELECT ${month('d.at')}, (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - d.waited_since)) / 3600)::float8 AS hours
         FROM moderation_decisions d WHERE d.tenant_id = $1 AND d.at > $3 AND d.action IN ('hide', 'dismiss') AND d.was = 'open' GROUP BY 1`,
      parameters,
    );
    const months = [...new Set([...reports, ...decisions, ...appeals].map((row) => row.month))].sort().reverse();
    const of = <Row extends MonthCount>(rows: readonly Row[], at: string) =>
      rows.filter((row) => row.month === at).map(({ month: _, count, ...row }) => ({ ...row, count: publishableCount(count) }));
    return months.map((at) => {
      const known = hours.find((row) => row.month === at);
      return {
        month: at,
        reports: of(reports, at),
        decisions: of(decisions, at),
        appeals: of(appeals, at),
        hours: known && known.count >= MIN_CELL_COUNT && known.hours !== null ? Math.round(known.hours * 10) / 10 : null,
      };
    });
  }
}

/** The same as a table. Every cell is a word of ours or a number: nothing in it was written by anybody. */
export function monthsAsCsv(months: readonly TransparencyMonth[]): string {
  const countText = (count: number | null) => (count === null ? `<${MIN_CELL_COUNT}` : String(count));
  const lines = months.flatMap(({ month, reports, decisions, appeals, hours }) => [
    ...reports.map(({ track, reason, count }) => [month, 'report', track, reason, countText(count)]),
    ...decisions.map(({ action, rule, count }) => [month, 'decision', action, rule ?? '', countText(count)]),
    ...appeals.map(({ outcome, count }) => [month, 'appeal', outcome, '', countText(count)]),
    ...(hours === null ? [] : [[month, 'median_hours', '', '', String(hours)]]),
  ]);
  return [['month', 'what', 'kind', 'reason', 'count'], ...lines].map((line) => line.join(',')).join('\r\n') + '\r\n';
}
