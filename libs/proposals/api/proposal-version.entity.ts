import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One wording of a proposal. */
@Entity('proposal_versions')
export class ProposalVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('timestamptz') at!: Date;
}
