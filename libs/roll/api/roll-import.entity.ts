import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The import of a file into the roll, and how far it is. */
@Entity('roll_imports')
export class RollImportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') state!: string;
  @Column('int') rows!: number;
  @Column('int') accepted!: number;
  @Column('int') updated!: number;
  @Column('int') refused!: number;
  @Column('jsonb') verdicts!: object;
  @Column('jsonb') remarks!: object;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'progress_at' }) progressAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
}
