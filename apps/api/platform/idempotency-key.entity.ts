import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The reply to a request that may be repeated. */
@Entity('idempotency_keys')
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('bytea') request!: Buffer;
  @Column('jsonb', { nullable: true }) reply!: object | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
