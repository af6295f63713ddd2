import { bigint, jsonb, text, timestamptz } from '@participa/platform/database/column-types.ts';
import type { Work, WorkNews, WorkStage } from '../domain/cycle.ts';

/** Columns of the works `w`, with their news, the latest first. */
export const workColumns = `w.stage, w.approved, w.contracted, w.spent, w.contractor, w.contract_url, w.updated_at,
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'at', to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'stage', m.stage, 'text', m.text)
        ORDER BY m.at DESC, m.id DESC)
    FROM budget_work_news m WHERE m.tenant_id = w.tenant_id AND m.project_id = w.project_id), '[]') AS news`;

/** The types of `workColumns`, of works that there are. */
export const workRow = {
  stage: text.as<WorkStage>(),
  approved: bigint,
  contracted: bigint.nullable,
  spent: bigint,
  contractor: text.nullable,
  contract_url: text.nullable,
  updated_at: timestamptz,
  news: jsonb.as<WorkNews[]>().asserted,
};

/** The same where the project may have no works yet. */
export const maybeWorkRow = {
  ...workRow,
  stage: workRow.stage.nullable,
  approved: bigint.nullable,
  spent: bigint.nullable,
  updated_at: timestamptz.nullable,
};

type RowOfColumns<Columns extends Record<string, { readonly out: unknown }>> = { [Name in keyof Columns]: Columns[Name]['out'] };
type WorkSql = RowOfColumns<typeof workRow>;
type MaybeWorkSql = RowOfColumns<typeof maybeWorkRow>;

/** The works of a winner as everybody may read them; null where there are none yet. */
export function toWork({ stage, approved, contracted, spent, contract_url, updated_at, ...rest }: MaybeWorkSql | WorkSql): Work | null {
  if (stage === null || updated_at === null) return null;
  return {
    ...rest,
    stage,
    approved: Number(approved),
    contracted: contracted === null ? null : Number(contracted),
    spent: Number(spent),
    contractUrl: contract_url,
    updatedAt: updated_at.toISOString(),
  };
}
