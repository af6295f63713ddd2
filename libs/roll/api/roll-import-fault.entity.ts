import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RollColumn } from '../domain/columns.ts';

/** A line of an imported file that was refused. */
@Entity('roll_import_faults')
export class RollImportFaultRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @PrimaryColumn('int') line!: number;
  @Column('text') verdict!: string;
  @Column('text', { array: true }) columns!: RollColumn[];
}
