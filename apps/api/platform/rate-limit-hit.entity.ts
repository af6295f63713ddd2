import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was done in a period. */
@Entity('rate_limit_hits')
export class RateLimitHitRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('bytea') key!: Buffer;
  @PrimaryColumn('timestamptz') period!: Date;
  @Column('int') hits!: number;
}
