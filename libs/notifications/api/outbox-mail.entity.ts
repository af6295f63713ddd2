import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail to be sent, written in the transaction that causes it. Its words go once it is sent. */
@Entity('outbox')
export class OutboxMailRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) refused!: string | null;
}
