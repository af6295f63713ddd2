import { prose } from '@participa/base/prose.ts';
import type { CycleRows } from './row-types.ts';

/** Writes rows of one table; columns as a record definition. */
export type Put = (table: string, columns: string, rows: readonly object[]) => Promise<void>;

/** Writes one budget cycle. */
export async function writeCycle(put: Put, cycle: CycleRows): Promise<void> {
  await put(
    'processes',
    prose`
      id uuid, kind text, title text, summary text, state text, rules jsonb, rules_hash text, opened_at timestamptz, copied_from
      uuid, created_at timestamptz`,
    [cycle.process],
  );
  await put(
    'process_acts',
    'process_id uuid, number int, kind text, reason text, facts jsonb, rules_hash text, at timestamptz, actor_id uuid',
    cycle.acts,
  );
  await put('process_followers', 'process_id uuid, person_id uuid, since timestamptz', cycle.followers);
  await put('budget_groups', 'id uuid, budget_id uuid, name text, choose text, position int', cycle.groups);
  await put(
    'budget_headings',
    'id uuid, budget_id uuid, group_id uuid, name text, zone text, money bigint, population int, position int',
    cycle.headings,
  );
  await put(
    'budget_projects',
    `id uuid, budget_id uuid, heading_id uuid, number int, title text, body text, state text, cost bigint, yearly_cost bigint, months int, department text, reason text, note text,
     due_on date, evaluated_at timestamptz, proposal_id uuid, created_at timestamptz`,
    cycle.projects,
  );
  const ballot = prose`
      budget_id uuid, voter_key bytea, person_id uuid, channel text, saved int[], saved_at timestamptz, chosen int[], cast_at
      timestamptz, revision int, receipt text`;
  await put('ballots', ballot, cycle.ballots);
  await put(
    'budget_closings',
    'budget_id uuid, closed_at timestamptz, ballots int, web int, desk int, paper int, counted_at timestamptz, published_at timestamptz',
    cycle.closings,
  );
  await put('budget_counts', 'budget_id uuid, heading_id uuid, ballots int, spent bigint, won int[], outcome jsonb', cycle.counts);
  await put(
    'budget_works',
    prose`
      project_id uuid, stage text, approved bigint, contracted bigint, spent bigint, contractor text, contract_url text, updated_at
      timestamptz`,
    cycle.works,
  );
  await put('budget_work_news', 'project_id uuid, id uuid, stage text, text text, at timestamptz', cycle.news);
}
