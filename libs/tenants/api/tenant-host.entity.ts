import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A host of its own under which a government is reached. */
@Entity('tenant_hosts')
export class TenantHostRow {
  @PrimaryColumn('text') host!: string;
  @Column('uuid', { name: 'tenant_id' }) tenantId!: string;
}
