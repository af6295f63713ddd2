import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the audit log: who did what to what, when. Only ever added to. */
@Entity('audit_log')
export class AuditEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()', insert: false }) at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true, default: () => `(NULLIF(current_setting('app.actor'::text, true), ''::text))::uuid` })
  actorId!: string | null;
  @Column('text') action!: string;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('jsonb') facts!: object;
}
