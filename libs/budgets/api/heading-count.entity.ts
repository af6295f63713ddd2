import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The count of one heading, with all that its explanation needs. */
@Entity('budget_counts')
export class HeadingCountRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'budget_id' }) budgetId!: string;
  @PrimaryColumn('uuid', { name: 'heading_id' }) headingId!: string;
  @Column('int') ballots!: number;
  @Column('bigint') spent!: string;
  @Column('int', { array: true }) won!: number[];
  @Column('jsonb') outcome!: object;
}
