import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One paper ballot as it was entered the first or the second time. */
@Entity('paper_lines')
export class PaperLineRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('int') entry!: number;
  @PrimaryColumn('int') line!: number;
  @Column('int', { array: true }) numbers!: number[];
}
