import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A government, or the network itself. Belongs to no tenant: it says which there are. */
@Entity('tenants')
export class TenantEntityRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text') country!: string;
  @Column('text') variant!: string;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') currency!: string;
  @Column('text') brand!: string;
  @Column('text') coat!: string;
  @Column('text') motto!: string;
  @Column('boolean') demo!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt!: Date | null;
  @Column('timestamptz', { name: 'live_at', nullable: true, default: () => 'now()' }) liveAt!: Date | null;
  @Column('uuid', { name: 'sandbox_of', nullable: true }) sandboxOf!: string | null;
  @Column('boolean', { default: () => 'false' }) arriving!: boolean;
  @Column('timestamptz', { name: 'exported_at', nullable: true }) exportedAt!: Date | null;
  @Column('timestamptz', { name: 'condemned_at', nullable: true }) condemnedAt!: Date | null;
}
