import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcessState } from '../domain/process.ts';

/** A process of participation with its rules, frozen under their hash once it is opened. */
@Entity('processes')
export class ProcessRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') state!: ProcessState;
  @Column('jsonb') rules!: object;
  @Column('text', { name: 'rules_hash', nullable: true }) rulesHash!: string | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('uuid', { name: 'copied_from', nullable: true }) copiedFrom!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
