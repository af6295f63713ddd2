import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of news about a work. */
@Entity('budget_work_news')
export class BudgetWorkNewsRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') stage!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
