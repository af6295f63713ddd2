import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a voter of the roll voted on paper; not what. */
@Entity('roll_marks')
export class RollMarkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'budget_id' }) budgetId!: string;
  @PrimaryColumn('bytea', { name: 'voter_key' }) voterKey!: Buffer;
  @Column('uuid', { name: 'batch_id' }) batchId!: string;
}
