import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A batch of paper ballots, entered twice and confirmed. */
@Entity('paper_batches')
export class PaperBatchRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'budget_id' }) budgetId!: string;
  @Column('text') post!: string;
  @Column('text') state!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('uuid', { name: 'first_by', nullable: true }) firstBy!: string | null;
  @Column('uuid', { name: 'second_by', nullable: true }) secondBy!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
}
