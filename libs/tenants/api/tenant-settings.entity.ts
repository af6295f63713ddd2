import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SetupStep } from '../domain/settings.ts';

/** What a government’s administrators have set: sender, legal texts, steps done. */
@Entity('tenant_settings')
export class TenantSettingsRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @Column('text', { name: 'sender_name' }) senderName!: string;
  @Column('text', { name: 'reply_to', nullable: true }) replyTo!: string | null;
  @Column('text') terms!: string;
  @Column('text') privacy!: string;
  @Column('text', { array: true }) steps!: SetupStep[];
}
