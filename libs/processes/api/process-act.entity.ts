import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcessAct } from '../domain/process.ts';

/** A public act on a process, with its reason. */
@Entity('process_acts')
export class ProcessActRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'process_id' }) processId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('text') kind!: ProcessAct['kind'];
  @Column('text') reason!: string;
  @Column('jsonb') facts!: object;
  @Column('text', { name: 'rules_hash' }) rulesHash!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
}
