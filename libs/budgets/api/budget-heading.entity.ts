import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A heading of a budget cycle with its money. */
@Entity('budget_headings')
export class BudgetHeadingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'budget_id' }) budgetId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('bigint') money!: string;
  @Column('int', { nullable: true }) population!: number | null;
  @Column('int') position!: number;
}
