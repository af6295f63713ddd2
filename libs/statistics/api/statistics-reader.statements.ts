import { countedBallots } from '@participa/ballots/api/counted-ballots.sql.ts';
import { countedPeople, countedVerified } from '@participa/people/api/counted-people.sql.ts';
import type { CountedSource } from '@participa/platform/counted-source.ts';
import { int, text } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { countedProposalComments, countedProposals, countedSupports } from '@participa/proposals/api/counted-proposals.sql.ts';
import { measures, type Grouping, type Measure } from '../domain/statistics.ts';

const sources: Record<Measure, CountedSource> = {
  people: countedPeople,
  verified: countedVerified,
  proposals: countedProposals,
  supports: countedSupports,
  comments: countedProposalComments,
  ballots: countedBallots,
};

/** Whether a measure is counted by channel too. */
export const hasChannel = (measure: Measure): boolean => sources[measure].channel !== undefined;

const parts = measures.flatMap((measure) => {
  const { from, at, zone, channel } = sources[measure];
  const count = (by: Grouping, group: string) =>
    `SELECT '${measure}' AS measure, '${by}' AS by, ${group} AS "group", count(*)::int AS count FROM ${from} GROUP BY 3`;
  return [
    count('month', `to_char(${at} AT TIME ZONE $timeZone, 'YYYY-MM')`),
    count('zone', `coalesce(${zone}, '')`),
    ...(channel ? [count('channel', channel)] : []),
  ];
});

/** Each measure by month in the government's own time, by zone, and ballots by their channel. */
export const participation = sql({
  name: 'statistics.participation',
  params: { timeZone: text },
  row: {
    measure: text.as<Measure>().asserted,
    by: text.as<Grouping>().asserted,
    group: text.asserted,
    count: int.asserted,
  },
  text: `${parts.join('\nUNION ALL\n')}\nORDER BY 1, 2, 3`,
});
