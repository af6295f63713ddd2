import { Injectable } from '@nestjs/common';
import type { GroupText, HeadingText } from '../../domain/project-text.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { AdminCycles } from './admin-cycles.ts';

/** Groups and headings of a cycle: how much money there is, for whom. Nothing of it changes once people could vote. */
@Injectable()
export class MoneyEditor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async createGroup(budget: string, { name, choose }: GroupText) {
    await this.cycles.lockChangeable(budget);
    const id = this.clock.id();
    await this.database.now.rows(
      `INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position)
       SELECT $1, $2, $3, $4, $5, coalesce(max(position), -1) + 1 FROM budget_groups WHERE tenant_id = $1 AND budget_id = $3`,
      [id, budget, name, choose],
    );
    await this.audit.record('budget.group_saved', budget, { name, choose });
    return { id };
  }

  async changeGroup(budget: string, group: string, { name, choose }: GroupText) {
    await this.cycles.lockChangeable(budget);
    const [row] = await this.database.now.rows(
      `UPDATE budget_groups SET name = $4, choose = $5 WHERE tenant_id = $1 AND id = $3 AND budget_id = $2 RETURNING id`,
      [budget, group, name, choose],
    );
    orNotFound(row);
    await this.audit.record('budget.group_saved', budget, { name, choose });
  }

  async deleteGroup(budget: string, group: string) {
    await this.cycles.lockChangeable(budget);
    const [row] = await this.database.now.rows<{ name: string; headings: number }>(
      `SELECT g.name, (SELECT count(*)::int FROM budget_headings h WHERE h.tenant_id = g.tenant_id AND h.group_id = g.id) AS headings
         FROM budget_groups g WHERE g.tenant_id = $1 AND g.id = $3 AND g.budget_id = $2`,
      [budget, group],
    );
    const { name, headings } = orNotFound(row);
    if (headings > 0) throw new Refusal('group_in_use', { headings });
    await this.database.now.rows(`DELETE FROM budget_groups WHERE tenant_id = $1 AND id = $2`, [group]);
    await this.audit.record('budget.group_deleted', budget, { name });
  }

  async createHeading(budget: string, text: HeadingText, tenant: Pick<Tenant, 'zones'>) {
    await this.cycles.lockChangeable(budget);
    await this.checkGroupAndZone(budget, text, tenant);
    const id = this.clock.id();
    await this.database.now.rows(
      `INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), -1) + 1 FROM budget_headings WHERE tenant_id = $1 AND budget_id = $3`,
      [id, budget, text.group, text.name, text.zone, text.money, text.population],
    );
    await this.audit.record('budget.heading_saved', budget, { name: text.name, money: text.money });
    return { id };
  }

  async changeHeading(budget: string, heading: string, text: HeadingText, tenant: Pick<Tenant, 'zones'>) {
    await this.cycles.lockChangeable(budget);
    const before = await this.heading(budget, heading);
    await this.checkGroupAndZone(budget, text, tenant);
    await this.database.now.rows(
      `UPDATE budget_headings SET group_id = $3, name = $4, zone = $5, money = $6, population = $7 WHERE tenant_id = $1 AND id = $2`,
      [heading, text.group, text.name, text.zone, text.money, text.population],
    );
    await this.audit.record('budget.heading_saved', budget, { name: text.name, before: Number(before.money), money: text.money });
  }

  async deleteHeading(budget: string, heading: string) {
    await this.cycles.lockChangeable(budget);
    const { name, projects } = await this.heading(budget, heading);
    if (projects > 0) throw new Refusal('heading_in_use', { projects });
    await this.database.now.rows(`DELETE FROM budget_headings WHERE tenant_id = $1 AND id = $2`, [heading]);
    await this.audit.record('budget.heading_deleted', budget, { name });
  }

  private async heading(budget: string, heading: string) {
    const [row] = await this.database.now.rows<{ name: string; money: string; projects: number }>(
      `SELECT h.name, h.money, (SELECT count(*)::int FROM budget_projects j WHERE j.tenant_id = h.tenant_id AND j.heading_id = h.id) AS projects
         FROM budget_headings h WHERE h.tenant_id = $1 AND h.id = $3 AND h.budget_id = $2`,
      [budget, heading],
    );
    return orNotFound(row);
  }

  /** The group must be the cycle's, and the zone the tenant's. */
  private async checkGroupAndZone(budget: string, { group, zone }: HeadingText, { zones }: Pick<Tenant, 'zones'>): Promise<void> {
    const groups = await this.database.now.rows<{ id: string; name: string }>(
      `SELECT id, name FROM budget_groups WHERE tenant_id = $1 AND budget_id = $2 ORDER BY position`,
      [budget],
    );
    if (!groups.some(({ id }) => id === group))
      throw new Refusal('invalid_input', {}, [
        { path: 'group', code: 'not_one_of', facts: { values: groups.map(({ name }) => name).join(', ') } },
      ]);
    if (zone !== null && !zones.some(({ key }) => key === zone))
      throw new Refusal('invalid_input', {}, [
        { path: 'zone', code: 'not_one_of', facts: { values: zones.map(({ name }) => name).join(', ') } },
      ]);
  }
}
