import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Reason, Track } from '../domain/reasons.ts';

/** One person’s report of a thing. */
@Entity('moderation_reports')
export class ModerationReportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @PrimaryColumn('bytea') reporter!: Buffer;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') track!: Track;
  @Column('text') reason!: Reason;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('boolean') folded!: boolean;
  @Column('timestamptz') at!: Date;
}
