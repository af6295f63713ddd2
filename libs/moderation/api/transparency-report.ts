import { Injectable } from '@nestjs/common';
import { DAY_MS } from '@participa/base/duration.ts';
import { MIN_CELL_COUNT, publishableCount, type TransparencyMonth } from '../domain/transparency.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { appealsByMonth, decisionsByMonth, hoursByMonth, reportsByMonth } from './transparency-report.statements.ts';

interface MonthCount {
  month: string;
  count: number;
}

/** How far back the report goes. */
const PERIOD_MS = 366 * DAY_MS;

/** What moderation did, month by month of the tenant's calendar, without any cell that could point at somebody. */
@Injectable()
export class TransparencyReport {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async months(timeZone: string): Promise<TransparencyMonth[]> {
    const given = { timeZone, since: new Date(this.clock.now().getTime() - PERIOD_MS) };
    const reports = await this.tx.rows(reportsByMonth, given);
    const decisions = await this.tx.rows(decisionsByMonth, given);
    const appeals = await this.tx.rows(appealsByMonth, given);
    const hours = await this.tx.rows(hoursByMonth, given);
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
