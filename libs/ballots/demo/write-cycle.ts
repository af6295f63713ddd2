import type { PutRows } from '@participa/platform/database/put-rows.ts';
import type { CycleRows } from './row-types.ts';

/** Writes one budget cycle: its process, its money and projects, its votes, counts and works. */
export async function writeCycle(put: PutRows, cycle: CycleRows): Promise<void> {
  await put('processes', [cycle.process]);
  await put('process_acts', cycle.acts);
  await put('process_followers', cycle.followers);
  await put('budget_groups', cycle.groups);
  await put('budget_headings', cycle.headings);
  await put('budget_projects', cycle.projects);
  await put('ballots', cycle.ballots);
  await put('budget_closings', cycle.closings);
  await put('budget_counts', cycle.counts);
  await put('budget_works', cycle.works);
  await put('budget_work_news', cycle.news);
}
