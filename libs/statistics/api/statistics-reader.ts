import { Injectable } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { cellOf, measures, withoutSmallGroups, type Grouping, type Measure, type Statistics } from '../domain/statistics.ts';
import { hasChannel, participation } from './statistics-reader.statements.ts';

/** How many take part. Counts are told in groups that point at nobody. */
@Injectable()
export class StatisticsReader {
  constructor(private readonly tx: Tx) {}

  async all(timeZone: string): Promise<Statistics> {
    const rows = await this.tx.rows(participation, { timeZone });
    const of = (measure: Measure, by: Grouping) =>
      rows.filter((row) => row.measure === measure && row.by === by).map(({ group, count }) => ({ group, count }));
    return {
      totals: measures.map((measure) => ({ measure, count: cellOf(of(measure, 'month').reduce((sum, { count }) => sum + count, 0)) })),
      tables: measures.flatMap((measure) =>
        (['month', 'zone', 'channel'] as const).flatMap((by) =>
          by === 'channel' && !hasChannel(measure) ? [] : [{ measure, by, rows: withoutSmallGroups(of(measure, by)) }],
        ),
      ),
    };
  }
}
