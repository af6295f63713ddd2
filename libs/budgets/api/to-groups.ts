import type { RowOf } from '@participa/platform/database/sql.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { Group } from '../domain/cycle.ts';
import type { headingsOfCycle } from './budgets.statements.ts';

/** Groups of a cycle with their headings, from rows in order of both. */
export function toGroups(rows: readonly RowOf<typeof headingsOfCycle>[], { zones }: Pick<Tenant, 'zones'>): Group[] {
  const groups = new Map<string, Group>();
  for (const { group_id, group_name, choose, id, name, zone, money, population, projects } of rows) {
    const group = groups.get(group_id) ?? { id: group_id, name: group_name, choose, headings: [] };
    groups.set(group_id, group);
    if (id !== null && name !== null)
      group.headings.push({ id, name, money: Number(money), population, projects, zone: zones.find(({ key }) => key === zone) ?? null });
  }
  return [...groups.values()];
}
