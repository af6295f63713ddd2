import type { Work, WorkNews } from '../domain/cycle.ts';

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
/** A winner of whose works nothing is told yet. */
export type NoWorkSql = { [Column in keyof WorkSql]: Column extends 'stage' ? null : unknown };

/** Columns of the works `w`, with their news, the latest first. */
export const workColumns = `w.stage, w.approved, w.contracted, w.spent, w.contractor, w.contract_url, w.updated_at,
  coalesce((SELECT jsonb_agg(jsonb_build_object('at', to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'stage', m.stage, 'text', m.text) ORDER BY m.at DESC, m.id DESC)
     FROM budget_work_news m WHERE m.tenant_id = w.tenant_id AND m.project_id = w.project_id), '[]') AS news`;

/** The works of a winner as everybody may read them; null where there are none yet. */
export function toWork(row: WorkSql | NoWorkSql): Work | null {
  if (!hasStage(row)) return null;
  const { approved, contracted, spent, contract_url, updated_at, ...rest } = row;
  const money = { approved: Number(approved), contracted: contracted === null ? null : Number(contracted), spent: Number(spent) };
  return { ...rest, ...money, contractUrl: contract_url, updatedAt: updated_at.toISOString() };
}

const hasStage = (row: WorkSql | NoWorkSql): row is WorkSql => row.stage !== null;
