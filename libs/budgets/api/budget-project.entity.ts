import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project of a budget cycle with its evaluation. */
@Entity('budget_projects')
export class BudgetProjectRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'budget_id' }) budgetId!: string;
  @Column('uuid', { name: 'heading_id' }) headingId!: string;
  @Column('int') number!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') state!: string;
  @Column('bigint', { nullable: true }) cost!: string | null;
  @Column('bigint', { name: 'yearly_cost', nullable: true }) yearlyCost!: string | null;
  @Column('int', { nullable: true }) months!: number | null;
  @Column('text', { nullable: true }) department!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'evaluated_at', nullable: true }) evaluatedAt!: Date | null;
  @Column('uuid', { name: 'proposal_id', nullable: true }) proposalId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
