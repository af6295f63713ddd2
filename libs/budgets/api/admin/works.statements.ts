import { bigint, bool, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { WorkStage } from '../../domain/cycle.ts';
import { maybeWorkRow } from '../work.sql.ts';

const { news: _news, ...amounts } = maybeWorkRow;

/** The winners of published results with the amounts of their works and the moment of the last news. */
export const adminWinners = sql({
  name: 'budgets.adminWinners',
  params: { budget: uuid },
  row: {
    id: uuid,
    number: int,
    title: text,
    heading_id: uuid,
    heading_name: text,
    cost: bigint.nullable,
    ...amounts,
    last_news: timestamptz.nullable,
  },
  text: `
    SELECT j.id, j.number, j.title, j.heading_id, h.name AS heading_name, j.cost, w.stage, w.approved, w.contracted, w.spent, w.contractor,
           w.contract_url, w.updated_at,
           coalesce((SELECT max(s.at) FROM budget_work_news s WHERE s.tenant_id = w.tenant_id
             AND s.project_id = w.project_id), w.updated_at)
             AS last_news
      FROM budget_closings k
      JOIN budget_counts n ON n.tenant_id = k.tenant_id AND n.budget_id = k.budget_id
      JOIN budget_projects j
        ON j.tenant_id = n.tenant_id AND j.budget_id = n.budget_id AND j.heading_id = n.heading_id AND j.number = ANY(n.won)
      JOIN budget_headings h ON h.tenant_id = j.tenant_id AND h.id = j.heading_id
      LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
     WHERE k.tenant_id = $tenant AND k.budget_id = $budget AND k.published_at IS NOT NULL ORDER BY h.position, h.id, j.number`,
});

/** Whether a project won, and how far its works are; held until the end of the transaction. */
export const winnerToChange = sql({
  name: 'budgets.winnerToChange',
  params: { budget: uuid, project: uuid },
  row: { published: bool.asserted, won: bool.asserted, stage: text.as<WorkStage>().nullable },
  text: `
    SELECT k.published_at IS NOT NULL AS published, coalesce(j.number = ANY(n.won), false) AS won, w.stage
      FROM budget_projects j
      LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
      LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
      LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id
     WHERE j.tenant_id = $tenant AND j.budget_id = $budget AND j.id = $project FOR UPDATE OF j`,
});

/** Writes how far the works of a project are. */
export const keepWork = sql({
  name: 'budgets.keepWork',
  params: {
    project: uuid,
    stage: text,
    approved: bigint,
    contracted: bigint.nullable,
    spent: bigint,
    contractor: text.nullable,
    contractUrl: text.nullable,
    now: timestamptz,
  },
  text: `
    INSERT INTO budget_works (tenant_id, project_id, stage, approved, contracted, spent, contractor, contract_url, updated_at)
    VALUES ($tenant, $project, $stage, $approved, $contracted, $spent, $contractor, $contractUrl, $now)
    ON CONFLICT (tenant_id, project_id) DO UPDATE SET stage = excluded.stage, approved = excluded.approved,
      contracted = excluded.contracted,
      spent = excluded.spent, contractor = excluded.contractor, contract_url = excluded.contract_url, updated_at = excluded.updated_at`,
});
