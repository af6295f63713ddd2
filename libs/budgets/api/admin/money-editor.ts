import { Injectable } from '@nestjs/common';
import type { GroupText, HeadingText } from '../../domain/project-text.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { BudgetGroupRow } from '../budget-group.entity.ts';
import { BudgetHeadingRow } from '../budget-heading.entity.ts';
import { AdminCycles } from './admin-cycles.ts';
import { addGroup, addHeading, groupToDelete, headingToChange } from './money.statements.ts';

/** Groups and headings of a cycle: how much money there is, for whom. Nothing of it changes once people could vote. */
@Injectable()
export class MoneyEditor {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: AdminCycles,
  ) {}

  async createGroup(budget: string, { name, choose }: GroupText) {
    await this.cycles.lockChangeable(budget);
    const id = this.clock.id();
    await this.tx.run(addGroup, { id, budget, name, choose });
    await this.audit.record('budget.group_saved', budget, { name, choose });
    return { id };
  }

  async changeGroup(budget: string, group: string, { name, choose }: GroupText) {
    await this.cycles.lockChangeable(budget);
    orNotFound((await this.tx.update(BudgetGroupRow, { id: group, budgetId: budget }, { name, choose })) || undefined);
    await this.audit.record('budget.group_saved', budget, { name, choose });
  }

  async deleteGroup(budget: string, group: string) {
    await this.cycles.lockChangeable(budget);
    const { name, headings } = await this.tx.one(groupToDelete, { budget, group });
    if (headings > 0) throw new Refusal('group_in_use', { headings });
    await this.tx.delete(BudgetGroupRow, { id: group });
    await this.audit.record('budget.group_deleted', budget, { name });
  }

  async createHeading(budget: string, text: HeadingText, tenant: Pick<Tenant, 'zones'>) {
    await this.cycles.lockChangeable(budget);
    await this.checkGroupAndZone(budget, text, tenant);
    const id = this.clock.id();
    await this.tx.run(addHeading, { id, budget, ...text });
    await this.audit.record('budget.heading_saved', budget, { name: text.name, money: text.money });
    return { id };
  }

  async changeHeading(budget: string, heading: string, text: HeadingText, tenant: Pick<Tenant, 'zones'>) {
    await this.cycles.lockChangeable(budget);
    const before = await this.tx.one(headingToChange, { budget, heading });
    await this.checkGroupAndZone(budget, text, tenant);
    const { group: groupId, money, ...rest } = text;
    await this.tx.update(BudgetHeadingRow, { id: heading }, { ...rest, groupId, money: String(money) });
    await this.audit.record('budget.heading_saved', budget, { name: text.name, before: Number(before.money), money: text.money });
  }

  async deleteHeading(budget: string, heading: string) {
    await this.cycles.lockChangeable(budget);
    const { name, projects } = await this.tx.one(headingToChange, { budget, heading });
    if (projects > 0) throw new Refusal('heading_in_use', { projects });
    await this.tx.delete(BudgetHeadingRow, { id: heading });
    await this.audit.record('budget.heading_deleted', budget, { name });
  }

  /** The group must be the cycle's, and the zone the tenant's. */
  private async checkGroupAndZone(budget: string, { group, zone }: HeadingText, { zones }: Pick<Tenant, 'zones'>): Promise<void> {
    const groups = await this.tx.find(BudgetGroupRow, { budgetId: budget }, { order: { position: 'ASC' } });
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
