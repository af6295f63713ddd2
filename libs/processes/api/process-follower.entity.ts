import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who follows a process. */
@Entity('process_followers')
export class ProcessFollowerRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'process_id' }) processId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz') since!: Date;
}
