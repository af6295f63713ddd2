import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An unfinished proposal. In a table of its own, so that no list, search or count of proposals can show one. */
@Entity('proposal_drafts')
export class ProposalDraftRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('text', { nullable: true }) topic!: string | null;
  /** The process of the draft. No foreign key: the process is checked when the proposal is published. */
  @Column('uuid', { name: 'process_id', nullable: true }) processId!: string | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
