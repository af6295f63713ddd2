import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a government has looked at by itself. */
@Entity('moderation_settings')
export class ModerationSettingsRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @Column('text', { array: true }) words!: string[];
  @Column('boolean', { name: 'first_posts' }) firstPosts!: boolean;
}
