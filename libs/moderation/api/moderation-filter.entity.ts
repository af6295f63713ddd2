import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A moderator’s saved filter of the queue. */
@Entity('moderation_filters')
export class ModerationFilterRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') query!: string;
}
