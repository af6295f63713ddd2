import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A resident on the roll, under a key that does not tell the document’s number. */
@Entity('roll_entries')
export class RollEntryRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('date') born!: string;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId!: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
