import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person served by an officer at the desk. */
@Entity('desk_sittings')
export class DeskSittingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'officer_id' }) officerId!: string;
  @Column('bytea', { name: 'roll_key' }) rollKey!: Buffer;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz') until!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { array: true }) done!: string[];
}
