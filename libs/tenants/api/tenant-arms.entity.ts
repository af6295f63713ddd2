import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The coat of arms that a government uploaded. */
@Entity('tenant_arms')
export class TenantArmsRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @Column('bytea') png!: Buffer;
}
