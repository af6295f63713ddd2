import type { Work, WorkNews } from '../../domain/cycle.ts';

/** Works as statements select them: columns of `budget_works w`. */
export interface WorkSql {
  stage: Work['stage'];
  approved: string;
  contracted: string | null;
  spent: string;
  contractor: string | null;
  contract_url: string | null;
  updated_at: Date;
  news: WorkNews[];
}

/** The news of works `w`, the latest first. */
export const newsJson = `coalesce((SELECT jsonb_agg(jsonb_build_object('at', to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'stage', s.stage, 'text', s.text) ORDER BY s.at DESC, s.id DESC)
  FROM budget_work_news s WHERE s.tenant_id = w.tenant_id AND s.project_id = w.project_id), '[]')`;

export const toWork = ({ approved, contracted, spent, contract_url, updated_at, ...rest }: WorkSql): Work => ({
  ...rest,
  approved: Number(approved),
  contracted: contracted === null ? null : Number(contracted),
  spent: Number(spent),
  contractUrl: contract_url,
  updatedAt: updated_at.toISOString(),
});
