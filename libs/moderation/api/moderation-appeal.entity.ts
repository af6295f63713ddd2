import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The appeal against a decision, and its outcome. */
@Entity('moderation_appeals')
export class ModerationAppealRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'decision_id' }) decisionId!: string;
  @Column('uuid') against!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
