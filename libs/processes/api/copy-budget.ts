import type { Clock } from '@participa/platform/clock.ts';
import type { Tx } from '@participa/platform/database/tx.ts';

/** Gives the budget `to` the groups and headings of `from`, with their money: what a process copied from another begins with. */
export async function copyBudget(scope: Tx, clock: Clock, from: string, to: string): Promise<void> {
  const groups = await scope.rows<{ id: string }>(`SELECT id FROM budget_groups WHERE tenant_id = $1 AND budget_id = $2`, [from]);
  const headings = await scope.rows<{ id: string }>(`SELECT id FROM budget_headings WHERE tenant_id = $1 AND budget_id = $2`, [from]);
  const [olds, news] = [groups.map(({ id }) => id), groups.map(() => clock.id())];
  await scope.rows(
    `INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position)
     SELECT $1, m.new, $2, g.name, g.choose, g.position FROM budget_groups g JOIN unnest($3::uuid[], $4::uuid[]) AS m (old, new) ON m.old = g.id WHERE g.tenant_id = $1`,
    [to, olds, news],
  );
  await scope.rows(
    `INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
     SELECT $1, n.new, $2, m.new, h.name, h.zone, h.money, h.population, h.position FROM budget_headings h
       JOIN unnest($3::uuid[], $4::uuid[]) AS m (old, new) ON m.old = h.group_id JOIN unnest($5::uuid[], $6::uuid[]) AS n (old, new) ON n.old = h.id WHERE h.tenant_id = $1`,
    [to, olds, news, headings.map(({ id }) => id), headings.map(() => clock.id())],
  );
}
