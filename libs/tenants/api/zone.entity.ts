import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of a government’s territory. */
@Entity('zones')
export class ZoneRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') name!: string;
  @Column('int') position!: number;
}
