import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision of moderation with its statement of reasons. */
@Entity('moderation_decisions')
export class ModerationDecisionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') batch!: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('text', { nullable: true }) what!: string | null;
  /** Where the content stood; nothing for a block. */
  @Column('text', { name: 'within_kind', nullable: true }) withinKind!: string | null;
  @Column('uuid', { name: 'within_id', nullable: true }) withinId!: string | null;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') action!: string;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('text', { nullable: true }) facts!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'waited_since', nullable: true }) waitedSince!: Date | null;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('text', { nullable: true }) was!: string | null;
  @Column('timestamptz', { name: 'was_in_review', nullable: true }) wasInReview!: Date | null;
  @Column('timestamptz', { name: 'over_at', nullable: true }) overAt!: Date | null;
}
