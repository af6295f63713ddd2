import { bigint, bool, int, text, uuid } from '@participa/platform/database/column-types.ts';
import type { ProjectCard, ProjectState, WorkStage } from '../domain/cycle.ts';

/** Columns of a project's card; `won` and the stage of its works are told once the results are published. */
export const projectColumns = (body: string) => `j.id, j.number, j.heading_id, j.title, ${body} AS body, j.state, j.cost, j.proposal_id,
  CASE WHEN k.published_at IS NOT NULL THEN j.number = ANY(n.won) END AS won,
  CASE WHEN k.published_at IS NOT NULL THEN w.stage END AS work`;

/** A project `j` with the closing `k` of its cycle, the count `n` of its heading and its works `w`, where there are any. */
export const projectTables = `budget_projects j
  LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
  LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
  LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id`;

/** The types of `projectColumns`. */
export const projectRow = {
  id: uuid,
  number: int,
  heading_id: uuid,
  title: text,
  body: text.asserted,
  state: text.as<ProjectState>(),
  cost: bigint.nullable,
  proposal_id: uuid.nullable,
  won: bool.nullable,
  work: text.as<WorkStage>().nullable,
};
export type ProjectSql = { [Name in keyof typeof projectRow]: (typeof projectRow)[Name]['out'] };

export const toCard = ({ heading_id, cost, proposal_id, ...rest }: ProjectSql): ProjectCard => ({
  ...rest,
  heading: heading_id,
  cost: cost === null ? null : Number(cost),
  proposal: proposal_id,
});
