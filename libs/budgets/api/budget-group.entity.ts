import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of headings in a budget cycle; says how many of them a voter chooses. */
@Entity('budget_groups')
export class BudgetGroupRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'budget_id' }) budgetId!: string;
  @Column('text') name!: string;
  @Column('text') choose!: string;
  @Column('int') position!: number;
}
