import { Injectable } from '@nestjs/common';
import { cellOf, measures, withoutSmallGroups, type Grouping, type Measure, type Statistics } from '../domain/statistics.ts';
import { Database } from '@participa/platform/database/database.ts';

/** Where a thing is counted: `at` its moment, `zone` of whoever did it or of what it is about. */
interface Source {
  from: string;
  at: string;
  zone: string;
  channel?: string;
}

const sources: Record<Measure, Source> = {
  people: { from: `people p WHERE p.tenant_id = $1 AND p.email_confirmed_at IS NOT NULL`, at: 'p.created_at', zone: 'p.zone' },
  verified: { from: `people p WHERE p.tenant_id = $1 AND p.verified_at IS NOT NULL`, at: 'p.verified_at', zone: 'p.zone' },
  proposals: { from: `proposals o WHERE o.tenant_id = $1`, at: 'o.published_at', zone: 'o.zone' },
  supports: {
    from: `supports s JOIN proposals o ON o.tenant_id = $1 AND o.id = s.proposal_id WHERE s.tenant_id = $1`,
    at: 's.created_at',
    zone: 'o.zone',
  },
  comments: {
    from: `comments c JOIN proposals o ON o.tenant_id = $1 AND o.id = c.subject_id WHERE c.tenant_id = $1 AND c.subject_kind = 'proposal' AND c.deleted_at IS NULL`,
    at: 'c.created_at',
    zone: 'o.zone',
  },
  ballots: {
    from: `ballots b LEFT JOIN people p ON p.tenant_id = $1 AND p.id = b.person_id WHERE b.tenant_id = $1 AND b.cast_at IS NOT NULL`,
    at: 'b.cast_at',
    zone: 'p.zone',
    channel: 'b.channel',
  },
};

/** Each thing once by month in the government's own time, once by zone, and ballots by their channel. One statement counts all of it. */
const parts = measures.flatMap((measure) => {
  const { from, at, zone, channel } = sources[measure];
  const count = (by: Grouping, group: string) =>
    `SELECT '${measure}' AS measure, '${by}' AS by, ${group} AS "group", count(*)::int AS count FROM ${from} GROUP BY 3`;
  return [
    count('month', `to_char(${at} AT TIME ZONE $2, 'YYYY-MM')`),
    count('zone', `coalesce(${zone}, '')`),
    ...(channel ? [count('channel', channel)] : []),
  ];
});
const countingSql = `${parts.join('\nUNION ALL\n')}\nORDER BY 1, 2, 3`;

/** How many take part. Counts are told in groups that point at nobody. */
@Injectable()
export class StatisticsReader {
  constructor(private readonly database: Database) {}

  async all(timeZone: string): Promise<Statistics> {
    const rows = await this.database.now.rows<{ measure: Measure; by: Grouping; group: string; count: number }>(countingSql, [timeZone]);
    const of = (measure: Measure, by: Grouping) =>
      rows.filter((row) => row.measure === measure && row.by === by).map(({ group, count }) => ({ group, count }));
    return {
      totals: measures.map((measure) => ({ measure, count: cellOf(of(measure, 'month').reduce((sum, { count }) => sum + count, 0)) })),
      tables: measures.flatMap((measure) =>
        (['month', 'zone', 'channel'] as const).flatMap((by) =>
          by === 'channel' && !sources[measure].channel ? [] : [{ measure, by, rows: withoutSmallGroups(of(measure, by)) }],
        ),
      ),
    };
  }
}
