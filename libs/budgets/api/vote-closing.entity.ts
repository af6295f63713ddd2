import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a vote was closed, with how many ballots of each channel; when it was counted and published. */
@Entity('budget_closings')
export class VoteClosingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'budget_id' }) budgetId!: string;
  @Column('timestamptz', { name: 'closed_at' }) closedAt!: Date;
  @Column('int') ballots!: number;
  @Column('int') web!: number;
  @Column('int') desk!: number;
  @Column('int') paper!: number;
  @Column('timestamptz', { name: 'counted_at', nullable: true }) countedAt!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
