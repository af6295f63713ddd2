import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The counters of a proposal, in a narrow row of their own that supports lock. */
@Entity('proposal_counters')
export class ProposalCountersRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId!: string;
  @Column('int') supports!: number;
  @Column('int') comments!: number;
}
