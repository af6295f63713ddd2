import type { Group, Heading, ProjectCard } from '../domain/cycle.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';

export interface HeadingSql {
  id: string;
  group_id: string;
  group_name: string;
  choose: Group['choose'];
  name: string;
  zone: string | null;
  money: string;
  population: number | null;
  projects: number;
}

/** Groups of a cycle with their headings, from rows in order of both. */
export function toGroups(rows: readonly HeadingSql[], { zones }: Pick<Tenant, 'zones'>): Group[] {
  const groups = new Map<string, Group>();
  for (const { group_id, group_name, choose, ...row } of rows) {
    const group = groups.get(group_id) ?? { id: group_id, name: group_name, choose, headings: [] };
    groups.set(group_id, group);
    // A group without headings comes as one row without any.
    if (row.id) group.headings.push(toHeading(row, zones));
  }
  return [...groups.values()];
}

const toHeading = ({ money, zone, ...rest }: Omit<HeadingSql, 'group_id' | 'group_name' | 'choose'>, zones: Tenant['zones']): Heading => ({
  ...rest,
  money: Number(money),
  zone: zones.find(({ key }) => key === zone) ?? null,
});

export interface ProjectSql extends Omit<ProjectCard, 'heading' | 'cost' | 'proposal'> {
  heading_id: string;
  cost: string | null;
  proposal_id: string | null;
}

/** Columns of a project's card; `won` and the stage of its works are told once the results are published. */
export const projectColumns = (body: string) => `j.id, j.number, j.heading_id, j.title, ${body} AS body, j.state, j.cost, j.proposal_id,
  CASE WHEN k.published_at IS NOT NULL THEN j.number = ANY(n.won) END AS won, CASE WHEN k.published_at IS NOT NULL THEN w.stage END AS work`;
export const projectTables = `budget_projects j
  LEFT JOIN budget_closings k ON k.tenant_id = j.tenant_id AND k.budget_id = j.budget_id
  LEFT JOIN budget_counts n ON n.tenant_id = j.tenant_id AND n.budget_id = j.budget_id AND n.heading_id = j.heading_id
  LEFT JOIN budget_works w ON w.tenant_id = j.tenant_id AND w.project_id = j.id`;

export const toCard = ({ heading_id, cost, proposal_id, ...rest }: ProjectSql): ProjectCard => ({
  ...rest,
  heading: heading_id,
  cost: cost === null ? null : Number(cost),
  proposal: proposal_id,
});
