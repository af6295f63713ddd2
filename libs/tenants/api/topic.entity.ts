import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subject that proposals are sorted by. */
@Entity('topics')
export class TopicRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') name!: string;
  @Column('text') icon!: string;
  @Column('int') position!: number;
}
