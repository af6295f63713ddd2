import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a winning project is carried out, and what it costs. */
@Entity('budget_works')
export class BudgetWorkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId!: string;
  @Column('text') stage!: string;
  @Column('bigint') approved!: string;
  @Column('bigint', { nullable: true }) contracted!: string | null;
  @Column('bigint') spent!: string;
  @Column('text', { nullable: true }) contractor!: string | null;
  @Column('text', { name: 'contract_url', nullable: true }) contractUrl!: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
