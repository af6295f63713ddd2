import { float8, int, text, timestamptz } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { TransparencyMonth } from '../domain/transparency.ts';

type Of<Part extends 'reports' | 'decisions' | 'appeals'> = TransparencyMonth[Part][number];

const params = { timeZone: text, since: timestamptz };
const monthRow = { month: text.asserted, count: int.asserted };
/** Months of the tenant's calendar, and how many rows there are in each. */
const byMonth = (column: string) => `to_char(${column} AT TIME ZONE $timeZone, 'YYYY-MM') AS month, count(*)::int AS count`;

export const reportsByMonth = sql({
  name: 'moderation.reportsByMonth',
  params,
  row: { ...monthRow, track: text.as<Of<'reports'>['track']>(), reason: text.as<Of<'reports'>['reason']>() },
  text: `
    SELECT ${byMonth('r.at')}, r.track, r.reason FROM moderation_reports r WHERE r.tenant_id = $tenant AND r.at > $since
     GROUP BY 1, r.track, r.reason ORDER BY r.track DESC, r.reason`,
});

export const decisionsByMonth = sql({
  name: 'moderation.decisionsByMonth',
  params,
  row: { ...monthRow, action: text.as<Of<'decisions'>['action']>(), rule: text.as<NonNullable<Of<'decisions'>['rule']>>().nullable },
  text: `
    SELECT ${byMonth('d.at')}, d.action, d.rule FROM moderation_decisions d WHERE d.tenant_id = $tenant AND d.at > $since
     GROUP BY 1, d.action, d.rule ORDER BY d.action, d.rule`,
});

export const appealsByMonth = sql({
  name: 'moderation.appealsByMonth',
  params,
  row: { ...monthRow, outcome: text.as<Of<'appeals'>['outcome']>().asserted },
  text: `
    SELECT ${byMonth('a.at')}, coalesce(a.outcome, 'waiting') AS outcome FROM moderation_appeals a
     WHERE a.tenant_id = $tenant AND a.at > $since GROUP BY 1, a.outcome ORDER BY 3`,
});

/** Median hours from the first report to the decision. */
export const hoursByMonth = sql({
  name: 'moderation.hoursByMonth',
  params,
  row: { ...monthRow, hours: float8.nullable },
  text: `
    SELECT ${byMonth('d.at')},
           (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - d.waited_since)) / 3600)::float8 AS hours
      FROM moderation_decisions d
     WHERE d.tenant_id = $tenant AND d.at > $since AND d.action IN ('hide', 'dismiss') AND d.was = 'open' GROUP BY 1`,
});
